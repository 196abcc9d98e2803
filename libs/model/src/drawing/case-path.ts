import type { LocalDate } from '@tovholder/calendar';
import type { Model, Route } from '../domain/model.js';

/** Where one case has been: where it began, and each time it was sent or others were asked. */
export interface CasePath {
  begins: { level: string; on?: LocalDate };
  steps: readonly Step[];
}

export interface Step {
  kind: Route['kind'];
  from: string;
  to: string;
  on?: LocalDate;
}

/** A way between two levels as it is drawn: the model's, or one a case went without it (G5 asks no model). */
export interface Way {
  kind: Route['kind'];
  from: string;
  to: string;
  roles: Route['roles'];
  /** What must have happened first. */
  conditions?: Route['conditions'];
  /** Which steps of the path went this way, counted from 1. */
  steps: readonly number[];
}

export type Drawn = Pick<
  Model,
  'title' | 'version' | 'levels' | 'meetingKinds' | 'routes' | 'discretionaryTasks'
>;

/** What may be done at a level and need not, by what people call it. */
export function tasksAt(level: string, { discretionaryTasks = [] }: Drawn): readonly string[] {
  return discretionaryTasks.filter(({ levels }) => levels.includes(level)).map(({ title }) => title);
}

/** Every way once; the model's first. What leads from or to no level of the model cannot be drawn. */
export function waysOf({ levels, routes }: Drawn, path?: CasePath): readonly Way[] {
  const numbered = (path?.steps ?? []).map((step, index) => ({ ...step, number: index + 1 }));
  const alike = (one: Omit<Step, 'on'>, other: Omit<Step, 'on'>) =>
    one.kind === other.kind && one.from === other.from && one.to === other.to;
  const asked: readonly Omit<Way, 'steps'>[] = [
    ...routes,
    ...numbered.map((step) => ({ ...step, roles: [] })),
  ];
  const known = (id: string) => levels.some((level) => level.id === id);
  return asked
    .filter((way, index) => asked.findIndex((other) => alike(way, other)) === index)
    .filter(({ from, to }) => from !== to && known(from) && known(to))
    .map((way) => ({
      kind: way.kind,
      from: way.from,
      to: way.to,
      roles: way.roles,
      ...(way.conditions && { conditions: way.conditions }),
      steps: numbered.filter((step) => alike(step, way)).map(({ number }) => number),
    }));
}
