import type { Model, Route } from '@tovholder/model';
import { candidatesOfAny } from '../candidates.js';
import type { CaseFact } from '../case-event.js';
import { lacksScreening, type CaseState } from '../case-state.js';
import { concernReceived } from '../concern/receive-concern.js';
import type { Context } from '../context.js';
import type { PersonReference } from '../people.js';
import { isRejection, reject, type Rejection } from '../rejection.js';

interface Move {
  to: string;
  reason: string;
  advice?: string;
  threadHolder: PersonReference;
}

/** The way between two levels, if the model has it. */
export function routeBetween(from: string, to: string, kind: Route['kind'], model: Model): Route | undefined {
  return model.routes.find((route) => route.from === from && route.to === to && route.kind === kind);
}

/** From where the case stands there is no such way; these there are. */
export function noSuchRoute(kind: Route['kind'], { level }: CaseState, model: Model): Rejection {
  const ways = model.routes.filter((route) => route.from === level && route.kind === kind);
  const choices = model.levels
    .filter(({ id }) => ways.some(({ to }) => to === id))
    .map(({ id, title }) => ({ id, title }));
  return reject('no-such-route', { field: '/to', ...(choices.length > 0 && { choices }) });
}

/** Those who sit at the level, nearest the child. */
export function seatedAt(level: string, { unitId }: CaseState, { model, roster }: Context) {
  return candidatesOfAny(model.levels.find(({ id }) => id === level)?.seats ?? [], unitId, roster);
}

/** The case goes to another level, with its reason and with one named person holding the thread. */
export function moveToLevel(move: Move, state: CaseState, context: Context): readonly CaseFact[] | Rejection {
  if (routeBetween(state.level, move.to, 'return', context.model)) {
    return [
      {
        type: 'CaseReturned',
        data: { ...wayOf(move, state), advice: move.advice ?? '', ...handedOver(move, state) },
      },
    ];
  }
  if (!routeBetween(state.level, move.to, 'escalate', context.model)) return reject('no-such-route');
  const escalated: CaseFact = {
    type: 'CaseEscalated',
    data: { ...wayOf(move, state), ...handedOver(move, state) },
  };
  const arrival = arrivesAtAuthority(move, state, context);
  return isRejection(arrival) ? arrival : [escalated, ...arrival];
}

/** At the authority's level the concern has been received, and its screening is open. */
function arrivesAtAuthority(move: Move, state: CaseState, context: Context): readonly CaseFact[] | Rejection {
  if (!context.model.levels.some(({ id, authority }) => authority && id === move.to)) return [];
  const received = state.reception ? undefined : concernReceived('escalated', state, context);
  if (isRejection(received)) return received;
  return [
    ...(received ? [received] : []),
    ...(lacksScreening(state) ? [{ type: 'ScreeningOpened' as const, data: { because: move.reason } }] : []),
  ];
}

function wayOf({ to, reason }: Move, { level }: CaseState) {
  return { from: level, to, reason };
}

function handedOver({ threadHolder }: Move, { threadHolder: before }: CaseState) {
  const isAnother = before !== undefined && before.personId !== threadHolder.personId;
  return { threadHolder, ...(isAnother && { before }) };
}
