import type { Route } from '@tovholder/model';
import { holdersInWords } from '../access/standing-in-case.js';
import { personTakingPart } from '../access/who-may-take-part.js';
import type { CaseFact } from '../case-event.js';
import type { CaseState } from '../case-state.js';
import type { Context } from '../context.js';
import type { Decision } from '../decision.js';
import { holdsAnyRole, holdsThread, referenceTo } from '../people-rules.js';
import { firstRejection, isRejection, reject, type Rejection } from '../rejection.js';
import type { LevelCommand } from './level-commands.js';
import { moveToLevel, noSuchRoute, routeBetween } from './move-to-level.js';
import { routeIsOpen } from './route-conditions.js';

type Of<Type extends LevelCommand['type']> = Extract<LevelCommand, { type: Type }>;

/** G5: a closing does not stop a concern either, so the way to the authority is open from a closed case and reopens it. */
export function escalateCase(command: Of<'EscalateCase'>, state: CaseState, context: Context): Decision {
  const route = routeBetween(state.level, command.to, 'escalate', context.model);
  if (state.status === 'closed' && !(route && leadsToAuthority(route, context))) return reject('case-closed');
  if (!route) return noSuchRoute('escalate', state, context.model);
  if (!mayEscalate(route, state, context)) return notOnRoute(route, state, context);
  const moved = routeIsOpen(route, state, context.model) ?? handedOn(command, state, context);
  return isRejection(moved) || state.status === 'open' ? moved : [...reopenedByG5(command, moved), ...moved];
}

/** Whether the person can take the case to the authority from where it stands. */
export function mayReachAuthority(state: CaseState, context: Context): boolean {
  if (state.subject === 'group') return false;
  return context.model.routes
    .filter(({ kind, from }) => kind === 'escalate' && from === state.level)
    .some((route) => leadsToAuthority(route, context) && mayEscalate(route, state, context));
}

export function returnCase(command: Of<'ReturnCase'>, state: CaseState, context: Context): Decision {
  const route = routeBetween(state.level, command.to, 'return', context.model);
  if (!route) return noSuchRoute('return', state, context.model);
  // G1: while the parents may not be contacted, the case stays with the authority.
  if (state.parentContact === 'barred') return reject('ordinary-path-closed');
  if (!holdsAnyRole(route.roles, state, context)) return notOnRoute(route, state, context);
  return routeIsOpen(route, state, context.model) ?? handedOn(command, state, context);
}

export function handOverThread(command: Of<'HandOverThread'>, state: CaseState, context: Context): Decision {
  const holder = personTakingPart(command.toPersonId, '/toPersonId', state, context);
  if (isRejection(holder)) return holder;
  return (
    firstRejection(holderOrLeader(state, context)) ?? [
      {
        type: 'ThreadHolderNamed',
        data: {
          holder,
          ...(state.threadHolder && { before: state.threadHolder }),
          reason: command.reason,
        },
      },
    ]
  );
}

/** Whoever is to hold the thread at the next level is named like anybody it is handed to; unnamed, it stays where it is. */
function handedOn(
  { threadHolderId, ...move }: Of<'EscalateCase' | 'ReturnCase'>,
  state: CaseState,
  context: Context,
): Decision {
  const threadHolder =
    threadHolderId === undefined
      ? (state.threadHolder ?? referenceTo(context.by))
      : personTakingPart(threadHolderId, '/threadHolderId', state, context);
  return isRejection(threadHolder) ? threadHolder : moveToLevel({ ...move, threadHolder }, state, context);
}

function mayEscalate(route: Route, state: CaseState, context: Context): boolean {
  return (
    holdsThread(state, context) ||
    holdsAnyRole(route.roles, state, context) ||
    notifies(route, state, context)
  );
}

// G5, barnets lov § 133: the duty to notify is personal, so whoever raised the concern may always take it to the authority.
function notifies(route: Route, { raisedBy }: CaseState, context: Context): boolean {
  return context.by.personId === raisedBy && leadsToAuthority(route, context);
}

function leadsToAuthority({ to }: Route, { model }: Context): boolean {
  return model.levels.some(({ id, authority }) => authority && id === to);
}

/** Whoever is to hold the thread at the authority holds it from the reopening. */
function reopenedByG5({ reason }: Of<'EscalateCase'>, moved: readonly CaseFact[]): readonly CaseFact[] {
  return moved.flatMap((fact) =>
    fact.type === 'CaseEscalated'
      ? [{ type: 'CaseReopened', data: { reason, gate: 'G5', threadHolder: fact.data.threadHolder } }]
      : [],
  );
}

function notOnRoute({ roles }: Route, state: CaseState, { by }: Context): Rejection {
  return reject('not-on-route', { detail: `Vejen er åben for ${holdersInWords(roles, by, state)}.` });
}

function holderOrLeader(state: CaseState, context: Context): Rejection | undefined {
  const leads = holdsAnyRole(['school-leader', 'family-leader'], state, context);
  return holdsThread(state, context) || leads ? undefined : reject('not-thread-holder');
}
