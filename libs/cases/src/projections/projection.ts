import type { CaseEventType } from '../domain/case-event.js';
import type { RowType, Rows } from './rows/rows.js';
import type { StoredCaseEvent, StoredEventOf } from './stored-case-event.js';

type Handler<Event> = (event: Event, rows: Rows) => void;

/** What a projection does when something happened. Pure: the same events always write the same rows. */
export type Handlers = { [Type in CaseEventType]?: Handler<StoredEventOf<Type>> } & {
  /** Runs before the handler of the event's own type. */
  everyEvent?: Handler<StoredCaseEvent>;
};

/** A view of the cases, as a value: what it listens to and what it writes. */
export interface Projection {
  name: string;
  /** Raised whenever handlers or tables change: the tables are then built anew at the next start. */
  version: number;
  entities: readonly RowType[];
  handlers: Handlers;
}

export function projection(
  name: string,
  version: number,
  entities: readonly RowType[],
  handlers: Handlers,
): Projection {
  return { name, version, entities, handlers };
}

/** The handlers of one projection told in several places: what listens to the same event runs in this order. */
export function together(...parts: readonly Handlers[]): Handlers {
  const types = new Set(parts.flatMap((part) => Object.keys(part) as (keyof Handlers)[]));
  return Object.fromEntries([...types].map((type) => [type, oneAfterOther(type, parts)]));
}

function oneAfterOther(type: keyof Handlers, parts: readonly Handlers[]): Handler<StoredCaseEvent> {
  const listening = parts.flatMap((part) => (part[type] as Handler<StoredCaseEvent> | undefined) ?? []);
  return (event, rows) => {
    for (const handle of listening) handle(event, rows);
  };
}

export function project(view: Projection, event: StoredCaseEvent, rows: Rows): void {
  view.handlers.everyEvent?.(event, rows);
  // The handler found under an event's type takes that event; the compiler cannot follow the pairing.
  const handler = view.handlers[event.type] as Handler<StoredCaseEvent> | undefined;
  handler?.(event, rows);
}
