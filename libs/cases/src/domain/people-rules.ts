import type { Capacity } from '@tovholder/model';
import { standingsFor } from './access/standing-in-case.js';
import type { CaseState } from './case-state.js';
import type { Context } from './context.js';
import type { PersonReference } from './people.js';
import { reject, type Rejection } from './rejection.js';

export function referenceTo({ personId, name }: PersonReference): PersonReference {
  return { personId, name };
}

/** Whether the acting person holds one of the roles in the case. */
export function holdsAnyRole(roles: readonly Capacity[], state: CaseState, { by }: Context): boolean {
  return standingsFor(roles, by, state).length > 0;
}

export function holdsThread(state: CaseState, { by }: Context): boolean {
  return state.threadHolder?.personId === by.personId;
}

/** Whether the authority's case is the acting person's. */
export function handles({ reception }: CaseState, { by }: Context): boolean {
  return reception?.handler?.personId === by.personId;
}

/**
 * Whether the acting person does the receiving department's work in the case: the one who handles it or their leader,
 * and while nobody handles it, whoever of the department could.
 */
export function actsForAuthority(state: CaseState, context: Context): boolean {
  if (!state.reception) return false;
  return state.reception.handler
    ? handles(state, context) || holdsAnyRole(['family-leader'], state, context)
    : holdsAnyRole(['social-worker', 'family-leader'], state, context);
}

export function onlyThreadHolder(state: CaseState, context: Context): Rejection | undefined {
  return holdsThread(state, context) ? undefined : reject('not-thread-holder');
}
