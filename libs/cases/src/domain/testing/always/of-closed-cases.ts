import { has, type Rules } from './rules.js';

/** What must hold of a case that is closed, here or by another municipality having it. */
export const ofClosedCases: Rules = {
  'a closed case changes only by correcting and by what families take back, and otherwise not before it is reopened':
    ({ status, handedOver }, [first]) =>
      status !== 'closed' ||
      first === undefined ||
      first.type === 'CaseReopened' ||
      first.type === 'ConsentWithdrawn' ||
      first.type === 'ConsentExpired' ||
      first.type === 'DecisionTold' ||
      handedOver === true ||
      first.type === 'RecordCorrected',
  'a case goes to another municipality when the child’s need and the notifier were answered here': (
    { reception },
    events,
  ) =>
    !has(events, 'CaseHandedOver') ||
    reception === undefined ||
    (reception.assessed && reception.acknowledged),
  'a closed case has no measure running, and no open question of who pays': (_, __, { status, measures }) =>
    status !== 'closed' ||
    Object.values(measures).every((one) => one.status === 'ended' && one.funding === 'settled'),
  'a closed case has nobody disposing of money': (_, __, { status, grants }) =>
    status !== 'closed' ||
    Object.values(grants).every((grant) => grant.status === 'settled' || grant.status === 'declined'),
  'a closed case has no screening, inquiry or examination going on, and no meeting': (_, __, after) =>
    after.status !== 'closed' ||
    (after.screening?.status !== 'open' &&
      (after.screening?.running ?? 'none') === 'none' &&
      Object.values(after.meetings).every(({ status }) => status === 'closed' || status === 'cancelled')),
  'a closed case has nothing agreed that is still open': (_, __, { status, agreements, trialActions }) =>
    status !== 'closed' ||
    (Object.values(agreements).every((agreement) => agreement.status !== 'open') &&
      Object.values(trialActions).every((trial) => trial.status !== 'running' || trial.reviewed)),
};
