import type {
  ConsentRule,
  IntakeRule,
  LegalReference,
  Model,
  NoticeRule,
  StepField,
} from '../domain/model.js';
import { translateAppeals } from './translate-appeals.js';
import { translateCommunity } from './translate-community.js';
import { translateDiscretionaryTask } from './translate-discretionary-tasks.js';
import { translateFunding } from './translate-funding.js';
import { translateGate } from './translate-gates.js';
import { translateRoute } from './translate-routes.js';
import type { WrittenModel } from './written/written-model.js';

/** From the Danish keys of the file to the names the engine knows; the terms are codes already. */
export function translate(written: WrittenModel): Omit<Model, 'hash'> {
  return {
    name: written.model,
    version: written.version,
    title: written.titel,
    ...given('inForceFrom', written['sættes i kraft']),
    levels: written.niveauer.map((level) => ({
      id: level.id,
      title: level.titel,
      seats: level.pladser,
      authority: level.myndighed,
    })),
    meetingKinds: written.mødeformer.map((kind) => ({
      id: kind.id,
      title: kind.titel,
      level: kind.niveau,
      durationMinutes: kind.varighed,
      standsForNotification: kind['gælder som underretning'],
      chair: kind.mødeleder,
      required: kind.deltagere.map(({ hvem, fordi }) => ({ capacity: hvem, reason: fordi })),
    })),
    intake: written.bekymringer.map((rule) => ({
      when: translateConditions(rule.når ?? {}),
      meetingKind: rule.mødeform,
      meetWithin: rule['holdes inden'],
    })),
    analysisModel: written.analysemodel.map((step) => ({
      id: step.id,
      title: step.titel,
      asks: step.spørgsmål,
      collects: step.samler,
      dimensions: step.dimensioner.map(named),
      ...given('fields', step.felter?.map(translateField)),
    })),
    outcomes: written.udfald.map((outcome) => ({
      id: outcome.id,
      title: outcome.titel,
      ...given('toLevel', outcome['til niveau']),
      opensScreening: outcome['åbner screening'],
    })),
    actionCards: written.actioncards.map((card) => ({
      capacity: card.til,
      title: card.titel,
      expect: card['det kan du forvente'],
      questions: card['forbered dig på'].map((question) => ({ id: question.id, asks: question.spørgsmål })),
    })),
    mandates: written.mandater.map((mandate) => ({
      id: mandate.id,
      title: mandate.titel,
      decision: mandate.beslutning,
      level: mandate.niveau,
      roles: mandate.roller,
      ...given('legalBasis', mandate.hjemmel && translateBasis(mandate.hjemmel)),
      ...given('maxAmountKroner', mandate['højst kroner']),
      childHeardFirst: mandate['barnet høres først'],
    })),
    routes: written.veje.map(translateRoute),
    deadlines: written.frister.map((deadline) => ({
      id: deadline.id,
      title: deadline.titel,
      starts: deadline['begynder ved'],
      metBy: deadline['holdt ved'],
      length: deadline.længde,
      legalBasis: translateBasis(deadline.hjemmel),
      owner: deadline.ansvarlig,
      lapsesOnClosing: deadline['bortfalder ved afslutning'],
      ...given('replaces', deadline.afløser),
    })),
    ...translateCommunity(written),
    ...given('funding', written.finansiering && translateFunding(written.finansiering)),
    ...given('discretionaryTasks', written['valgfrie opgaver']?.map(translateDiscretionaryTask)),
    ...given('consents', written.samtykke?.map(translateConsent)),
    ...given('notices', written.advis?.map(translateNotice)),
    ...given('appeals', written.klage && translateAppeals(written.klage)),
    calendar: { closingDays: written.lukkedage },
    law: translateLaw(written.lovgrundlag),
    ...given('gates', written.porte?.map(translateGate)),
  };
}

function translateConditions(
  conditions: NonNullable<WrittenModel['bekymringer'][number]['når']>,
): IntakeRule['when'] {
  return {
    ...given('acute', conditions.akut),
    ...given('suspectedAbuse', conditions['mistanke om overgreb']),
    ...given('severity', conditions.alvor),
    ...given('subject', conditions['handler om']),
  };
}

function translateField(
  field: NonNullable<WrittenModel['analysemodel'][number]['felter']>[number],
): StepField {
  return {
    id: field.id,
    title: field.titel,
    asks: field.spørgsmål,
    ...given('answeredBy', field['svares af']),
    form: field.form,
    ...given('choices', field.valg?.map(named)),
    usedIn: field['bruges i'],
  };
}

function named({ id, titel }: { id: string; titel: string }) {
  return { id, title: titel };
}

function translateConsent(consent: NonNullable<WrittenModel['samtykke']>[number]): ConsentRule {
  const young = consent['den unge siger også ja'];
  return {
    id: consent.id,
    title: consent.titel,
    covers: consent.dækker,
    meetings: consent.møder,
    atMost: consent['gælder højst'],
    legalBasis: translateBasis(consent.hjemmel),
    ...given('youngPersonFrom', young && { years: young.fra, legalBasis: translateBasis(young.hjemmel) }),
  };
}

function translateNotice(notice: NonNullable<WrittenModel['advis']>[number]): NoticeRule {
  return {
    id: notice.id,
    title: notice.titel,
    when: notice['gives når'],
    to: notice.til,
    asks: notice.siger,
    answeredBy: notice['besvares ved'],
  };
}

function translateLaw(law: WrittenModel['lovgrundlag']): Model['law'] {
  return {
    'duty-to-notify': translateBasis(law.underretningspligt),
    assessment: translateBasis(law.vurdering),
    acknowledgement: translateBasis(law.kvittering),
    reassessment: translateBasis(law.genvurdering),
    'child-voice': translateBasis(law['barnets stemme']),
    'child-voice-exception': translateBasis(law['undtagelse fra barnets stemme']),
    screening: translateBasis(law.screening),
    inquiry: translateBasis(law.afdækning),
    examination: translateBasis(law.undersøgelse),
  };
}

function translateBasis(basis: { tekst: string; 'gælder fra': string }): LegalReference {
  return { text: basis.tekst, validFrom: basis['gælder fra'] };
}

/** The property when there is a value, and no property at all when there is none. */
function given<Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);
}
