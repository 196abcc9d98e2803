import type { CaseFact } from '../case-event.js';
import { namedForOffice } from './named-for-office.js';

/**
 * The people with a sign-in to whom this fact gives a part in the case, and so the right to see it. Of those named
 * responsible only the last has one: that is not given for good, and so not here.
 */
export function peopleNamedBy(fact: CaseFact): readonly string[] {
  switch (fact.type) {
    case 'MeetingScheduled':
      return [fact.data.chair.personId, fact.data.noteTaker.personId, ...signedIn(fact.data.invited)];
    case 'ParticipantInvited':
      return signedIn([fact.data.participant]);
    case 'AgreementMade':
    case 'AgreementChanged':
    case 'TrialActionPlanned':
      return signedIn(fact.data.owner ? [fact.data.owner] : []);
    case 'TaskAdded':
      return [fact.data.owner.personId];
    case 'AdviceRequested':
      return fact.data.asked.map(({ personId }) => personId);
    default:
      return namedForOffice(fact);
  }
}

function signedIn(people: readonly { personId?: string }[]): string[] {
  return people.flatMap(({ personId }) => (personId === undefined ? [] : [personId]));
}
