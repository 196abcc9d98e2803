import type { Model, Route } from '@tovholder/model';
import type { RouteChange } from './model-change.js';

/** The ways from where the case stands, in the model it leaves and in the new one. */
export function routesInChange(
  level: { from: string; to: string },
  from: Model,
  to: Model,
): readonly RouteChange[] {
  const [before, after] = [waysFrom(level.from, from), waysFrom(level.to, to)];
  return [
    ...without(before, after).map((route) => ({ effect: 'goes' as const, ...shown(route, from) })),
    ...without(after, before).map((route) => ({ effect: 'appears' as const, ...shown(route, to) })),
  ];
}

function waysFrom(level: string, { routes }: Model): readonly Route[] {
  return routes.filter(({ from }) => from === level);
}

function without(ways: readonly Route[], others: readonly Route[]): readonly Route[] {
  return ways.filter(({ kind, to }) => !others.some((other) => other.kind === kind && other.to === to));
}

function shown({ kind, to }: Route, { levels }: Model) {
  return { kind, to, title: levels.find(({ id }) => id === to)?.title ?? to };
}
