import type { Capacity, DecisionKind } from '@tovholder/model';
import type { PersonReference } from '../../domain/people.js';

/** Whose an item is. */
export type Duty =
  /** One named person's. */
  | { duty: 'named'; personId: string; pileOf: null }
  /** The case's handler's; while there is none, it lies in the family department's pile. */
  | { duty: 'handler'; personId: null; pileOf: null }
  /** Whoever holds the thread. */
  | { duty: 'thread-holder'; personId: null; pileOf: null }
  /** Anybody of this role in a unit the case belongs to. */
  | { duty: 'pile'; personId: null; pileOf: Capacity }
  /** Anybody's with the mandate for this decision in the case. */
  | { duty: 'mandate'; personId: null; pileOf: DecisionKind };

export const theHandler: Duty = { duty: 'handler', personId: null, pileOf: null };
export const theThreadHolder: Duty = { duty: 'thread-holder', personId: null, pileOf: null };

export function named(personId: string): Duty {
  return { duty: 'named', personId, pileOf: null };
}

export function anyOf(role: Capacity): Duty {
  return { duty: 'pile', personId: null, pileOf: role };
}

export function anyWithMandate(decision: DecisionKind): Duty {
  return { duty: 'mandate', personId: null, pileOf: decision };
}

/** Roles that see a case by their scope, so that a common pile of theirs is seen by somebody. */
const rolesWithScope: readonly Capacity[] = ['school-leader', 'school-chief', 'family-chief'];

/** Who keeps a deadline that the model gives to a capacity. */
export function dutyOf(owner: Capacity, responsible: PersonReference | undefined): Duty {
  // The department's deadlines are the handler's from the moment there is one, whoever the model names before.
  if (owner === 'social-worker' || owner === 'family-leader') return theHandler;
  if (responsible) return named(responsible.personId);
  return rolesWithScope.includes(owner) ? anyOf(owner) : theThreadHolder;
}
