import { capacityWords, type Model } from '@tovholder/model';
import { gateParts } from './gates.js';
import type { Part } from './part.js';
import { wayParts } from './ways.js';

export interface Section {
  title: string;
  parts: readonly Part[];
}

/** Everything of a model that can be used or left unused, in the order of its file. */
export function partsOf(model: Model): Section[] {
  const { levels, meetingKinds, intake, analysisModel, outcomes, actionCards, mandates } = model;
  const kindTitle = (id: string) => meetingKinds.find((kind) => kind.id === id)?.title ?? id;
  const sections: Section[] = [
    { title: 'Niveauer', parts: levels.map(({ id, title }) => ({ key: `level ${id}`, title })) },
    { title: 'Mødeformer', parts: meetingKinds.map(({ id, title }) => ({ key: `meeting ${id}`, title })) },
    {
      title: 'Veje ind for bekymringer',
      parts: intake.map(({ meetingKind }, index) => ({
        key: `intake ${index}`,
        title: `nr. ${index + 1}, der fører til »${kindTitle(meetingKind)}«`,
      })),
    },
    {
      title: 'Analysemodellens trin',
      parts: analysisModel.map(({ id, title }) => ({ key: `step ${id}`, title })),
    },
    {
      title: 'Felter',
      parts: analysisModel.flatMap(({ id: step, fields = [] }) =>
        fields.map(({ id, title }) => ({ key: `field ${step} ${id}`, title })),
      ),
    },
    { title: 'Udfald', parts: outcomes.map(({ id, title }) => ({ key: `outcome ${id}`, title })) },
    {
      title: 'Actioncards',
      parts: actionCards.map(({ capacity }) => ({
        key: `card ${capacity}`,
        title: capacityWords[capacity][0],
      })),
    },
    { title: 'Mandater', parts: mandates.map(({ id, title }) => ({ key: `mandate ${id}`, title })) },
    { title: 'Veje mellem niveauer', parts: wayParts(model) },
    { title: 'Porte', parts: gateParts(model) },
    {
      title: 'Bevillinger',
      parts: (model.grants ?? []).map(({ id, title }) => ({ key: `grant ${id}`, title })),
    },
    {
      title: 'Valgfrie opgaver',
      parts: (model.discretionaryTasks ?? []).map(({ id, title }) => ({ key: `task ${id}`, title })),
    },
    {
      title: 'Slags indsatser',
      parts: (model.funding?.kinds ?? []).map(({ id, title }) => ({ key: `measure kind ${id}`, title })),
    },
    {
      title: 'Advis',
      parts: (model.notices ?? []).flatMap(({ id, title }) => [
        { key: `notice given ${id}`, title: `${title}: givet` },
        { key: `notice answered ${id}`, title: `${title}: besvaret` },
      ]),
    },
    { title: 'Klage', parts: appealParts(model) },
    { title: 'Samtykke', parts: (model.consents ?? []).flatMap(consentParts) },
    { title: 'Fællesskabet', parts: communityParts(model) },
    { title: 'Frister', parts: model.deadlines.flatMap(deadlineParts) },
  ];
  return sections.filter(({ parts }) => parts.length > 0);
}

/** A deadline is tried when it was set, when it was kept, and when it ran out. */
function deadlineParts({ id, title }: Model['deadlines'][number]): Part[] {
  return [
    { key: `deadline set ${id}`, title: `${title}: sat` },
    { key: `deadline met ${id}`, title: `${title}: holdt` },
    { key: `deadline missed ${id}`, title: `${title}: overskredet` },
  ];
}

/** Appeals are tried when a family was told, and when its complaint was answered. */
function appealParts({ appeals }: Model): Part[] {
  return appeals
    ? [
        { key: 'appeal told', title: 'Afgørelse meddelt' },
        { key: 'appeal answered', title: 'Klage genvurderet' },
      ]
    : [];
}

/** A consent is tried when it was given, when it was taken back, and when it ran out. */
function consentParts({ id, title }: NonNullable<Model['consents']>[number]): Part[] {
  return [
    { key: `consent given ${id}`, title: `${title}: givet` },
    { key: `consent withdrawn ${id}`, title: `${title}: trukket tilbage` },
    { key: `consent expired ${id}`, title: `${title}: udløbet` },
  ];
}

function communityParts({ groups, trialActions, sharedMeasures }: Model): Part[] {
  return [
    ...(groups ? [{ key: 'group', title: 'Et forløb om en gruppe' }] : []),
    ...(trialActions
      ? [
          { key: 'trial planned', title: 'Prøvehandlinger: aftalt' },
          { key: 'trial reviewed', title: 'Prøvehandlinger: gjort op' },
        ]
      : []),
    ...(sharedMeasures ? [{ key: 'measure shared', title: 'Egne indsatser byttet til en fælles' }] : []),
  ];
}
