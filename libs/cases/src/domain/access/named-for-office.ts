import type { CaseFact } from '../case-event.js';

/**
 * The people to whom this fact gives a part that no family can take back: barnets lov § 133 binds whoever raises a
 * concern, and somebody has to hold the thread, handle the case for the authority, answer for the money, and find
 * out who pays.
 */
export function namedForOffice(fact: CaseFact): readonly string[] {
  switch (fact.type) {
    case 'ConcernRaised':
      return [fact.data.raisedBy.personId];
    case 'ThreadHolderNamed':
      return [fact.data.holder.personId];
    case 'CaseEscalated':
    case 'CaseReturned':
    case 'CaseReopened':
      return [fact.data.threadHolder.personId];
    case 'HandlerAssigned':
      return [fact.data.handler.personId];
    case 'GrantProposed':
      return [fact.data.disposer, ...fact.data.awaits].map(({ personId }) => personId);
    case 'GrantGiven':
      return [fact.data.disposer.personId];
    case 'FundingQuestionOpened':
      return fact.data.owners.map(({ personId }) => personId);
    default:
      return [];
  }
}
