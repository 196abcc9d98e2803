import { whoHasPart } from '../../access/who-has-part.js';
import { openAppeals } from '../../appeals/appeal.js';
import type { CaseEventType } from '../../case-event.js';
import type { Rules } from './rules.js';

/** What is told, complained of and answered after the family has moved. */
const answersForWhatWasDecided: readonly CaseEventType[] = [
  'DecisionTold',
  'AppealReceived',
  'AppealReassessed',
  'AppealForwarded',
  'AppealWithdrawn',
  'ChildHeard',
  'ChildVoiceExcepted',
  'DeadlineSet',
  'DeadlineMet',
  'DeadlineMissed',
  'DeadlineLapsed',
];

/** What must hold of complaints after every command, also when the family has moved. */
export const ofComplaints: Rules = {
  'a case another municipality has is closed for good, and nobody has part in it': (before, events, after) =>
    (after.handedOver === undefined || (after.status === 'closed' && whoHasPart(after, '').length === 0)) &&
    (before.handedOver === undefined ||
      events.every(
        ({ type }) =>
          type === 'ConsentWithdrawn' || type === 'ConsentExpired' || answersForWhatWasDecided.includes(type),
      )),
  'a closed case owes nobody who complained an answer, but where the family has moved': (_, __, after) =>
    after.status !== 'closed' || after.handedOver === true || openAppeals(after).length === 0,
  'a complaint that was answered stays so': (before, _, after) =>
    Object.values(before.appeals).every(
      ({ appealId, status }) => status === 'received' || after.appeals[appealId]?.status !== 'received',
    ),
};
