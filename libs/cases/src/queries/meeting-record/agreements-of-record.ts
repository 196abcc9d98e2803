import { capacityWords } from '@tovholder/model';
import type { CaseEvent, EventOf } from '../../domain/case-event.js';
import { quoted } from '../../projections/decision-trail/in-words.js';
import { sentenceFor } from '../../projections/decision-trail/sentences.js';
import type { RecordEntry } from '../../projections/meeting-record/meeting-record.entity.js';
import { dataOf } from './record-entries.js';
import type { RecordParts } from './record-parts.js';
import type { AfterTheMeeting, RecordedAgreement, RecordedTrialAction } from './said-at-meeting.js';

/** As they stood when the meeting ended. What came of them later is told beside, so that the record stays what it was. */
export function agreementsOf({ entries, meeting }: RecordParts): RecordedAgreement[] {
  return dataOf('AgreementMade', entries)
    .map(({ agreementId }) => agreementId)
    .flatMap((agreementId) => {
      const about = entries.filter(({ fact }) => idIn(fact.data, 'agreementId') === agreementId);
      const during = about.filter(({ position }) => position < meeting.closedAtPosition);
      if (dataOf('AgreementWithdrawn', during).length > 0) return [];
      const made = dataOf('AgreementChanged', during).at(-1) ?? dataOf('AgreementMade', during).at(-1);
      if (!made) return [];
      const { does, owner, by, signOfProgress } = made;
      return [
        {
          ...{ agreementId, does, signOfProgress },
          who: owner?.name ?? null,
          by: by ?? null,
          afterTheMeeting: [
            ...toldOf(about.filter(({ position }) => position > meeting.closedAtPosition)),
            ...leftAtClosing(agreementId, entries),
          ],
        },
      ];
    });
}

export function trialActionsOf({ entries }: RecordParts): RecordedTrialAction[] {
  return dataOf('TrialActionPlanned', entries).map((planned) => {
    const { trialActionId, does, hypothesis, professions, owner, review } = planned;
    const later = entries.filter(
      ({ fact }) => fact.type === 'TrialActionReviewed' && idIn(fact.data, 'trialActionId') === trialActionId,
    );
    return {
      ...{ trialActionId, does, hypothesis, review },
      who: owner.name,
      professions: professions.map((profession) => capacityWords[profession][0]),
      afterTheMeeting: [...toldOf(later), ...leftAtClosing(trialActionId, entries)],
    };
  });
}

function toldOf(entries: readonly RecordEntry[]): AfterTheMeeting[] {
  return entries.map(({ at, fact }) => ({ at, what: sentenceFor(besideAgreement(fact as CaseEvent)) }));
}

/** Which one it is stands there already; a change alone says anew what is to be done. */
function besideAgreement(event: CaseEvent): CaseEvent {
  if (event.type === 'AgreementChanged') return event;
  return { ...event, data: { ...event.data, does: undefined } } as CaseEvent;
}

/** Nothing more is done with what was left: it is the last that is told. */
function leftAtClosing(id: string, entries: readonly RecordEntry[]): AfterTheMeeting[] {
  return entries.flatMap(({ at, fact }) => {
    if (fact.type !== 'CaseClosed') return [];
    const { leaves = [] } = fact.data as EventOf<'CaseClosed'>['data'];
    return leaves
      .filter((left) => ('agreementId' in left ? left.agreementId : left.trialActionId) === id)
      .map(({ reason }) => ({ at, what: `Bortfaldt, da sagen blev afsluttet: ${quoted(reason)}` }));
  });
}

function idIn(data: object, name: 'agreementId' | 'trialActionId'): unknown {
  return (data as Record<string, unknown>)[name];
}
