import { capacityWords, routeWords, type Model } from '@tovholder/model';

/** Something a model has that scenarios may use. */
export interface Part {
  key: string;
  title: string;
}

export interface Section {
  title: string;
  parts: readonly Part[];
}

/** Everything of a model that can be used or left unused, in the order of its file. */
export function partsOf(model: Model): Section[] {
  const { levels, meetingKinds, intake, analysisModel, outcomes, actionCards, mandates, routes } = model;
  const levelTitle = (id: string) => levels.find((level) => level.id === id)?.title ?? id;
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
    {
      title: 'Veje mellem niveauer',
      parts: routes.map(({ kind, from, to }) => ({
        key: `route ${kind} ${from} ${to}`,
        title: `${routeWords[kind][0]} fra ${levelTitle(from)} til ${levelTitle(to)}`,
      })),
    },
    {
      title: 'Bevillinger',
      parts: (model.grants ?? []).map(({ id, title }) => ({ key: `grant ${id}`, title })),
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
