import type { CaseFact } from '../case-event.js';
import type { PersonReference } from '../people.js';

/**
 * The people with a sign-in to whom this fact gives a part in the case, and so the right to see it. Of those named
 * responsible only the last has one: that is not given for good, and so not here.
 */
export function peopleNamedBy(fact: CaseFact): readonly string[] {
  switch (fact.type) {
    case 'ConcernRaised':
      return [fact.data.raisedBy.personId];
    case 'ThreadHolderNamed':
      return [fact.data.holder.personId];
    case 'MeetingScheduled':
      return [fact.data.chair.personId, fact.data.noteTaker.personId, ...signedIn(fact.data.invited)];
    case 'ParticipantInvited':
      return signedIn([fact.data.participant]);
    case 'AgreementMade':
    case 'AgreementChanged':
    case 'TrialActionPlanned':
      return signedIn(fact.data.owner ? [fact.data.owner] : []);
    case 'AdviceRequested':
      return ids(fact.data.asked);
    case 'CaseEscalated':
    case 'CaseReturned':
    case 'CaseReopened':
      return [fact.data.threadHolder.personId];
    case 'HandlerAssigned':
      return [fact.data.handler.personId];
    case 'GrantProposed':
      return ids([fact.data.disposer, ...fact.data.awaits]);
    case 'GrantGiven':
      return [fact.data.disposer.personId];
    case 'FundingQuestionOpened':
      return ids(fact.data.owners);
    default:
      return [];
  }
}

function signedIn(people: readonly { personId?: string }[]): string[] {
  return people.flatMap(({ personId }) => (personId === undefined ? [] : [personId]));
}

function ids(people: readonly PersonReference[]): string[] {
  return people.map(({ personId }) => personId);
}
