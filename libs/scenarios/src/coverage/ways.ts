import type { CaseCommand, CaseEvent, CaseState, Rejection } from '@tovholder/cases';
import { routeWords, type Model, type Route } from '@tovholder/model';
import type { Part } from './part.js';

/** Each way; one with conditions also when it was shut because they did not hold. */
export function wayParts({ routes, levels }: Model): Part[] {
  const titleOf = (id: string) => levels.find((level) => level.id === id)?.title ?? id;
  return routes.flatMap((route) => {
    const title = `${routeWords[route.kind][0]} fra ${titleOf(route.from)} til ${titleOf(route.to)}`;
    const shut = { key: `${keyOf(route)} shut`, title: `${title}: lukket, til betingelsen er opfyldt` };
    return [{ key: keyOf(route), title }, ...(route.conditions ? [shut] : [])];
  });
}

export function waysIn(event: CaseEvent): string[] {
  switch (event.type) {
    case 'AdviceRequested':
      return [keyOf({ ...event.data, kind: 'advice' })];
    case 'CaseEscalated':
      return [keyOf({ ...event.data, kind: 'escalate' })];
    case 'CaseReturned':
      return [keyOf({ ...event.data, kind: 'return' })];
    default:
      return [];
  }
}

export function waysRefusing(
  command: CaseCommand,
  { code }: Rejection,
  { level: from }: CaseState,
  { outcomes }: Model,
): string[] {
  if (code !== 'route-not-open') return [];
  const shut = (kind: Route['kind'], to: string) => `${keyOf({ kind, from, to })} shut`;
  switch (command.type) {
    case 'AskForAdvice':
      return [shut('advice', command.to)];
    case 'EscalateCase':
      return [shut('escalate', command.to)];
    case 'ReturnCase':
      return [shut('return', command.to)];
    case 'CloseMeeting': {
      const to = outcomes.find(({ id }) => id === command.outcome)?.toLevel ?? from;
      return [shut('escalate', to), shut('return', to)];
    }
    default:
      return [];
  }
}

function keyOf({ kind, from, to }: Pick<Route, 'kind' | 'from' | 'to'>): string {
  return `route ${kind} ${from} ${to}`;
}
