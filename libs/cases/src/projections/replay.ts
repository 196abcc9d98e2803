import type { Instant } from '@tovholder/calendar';
import { project, type Projection } from './projection.js';
import { RowsInMemory } from './rows/rows-in-memory.js';
import type { StoredCaseEvent } from './stored-case-event.js';

/** The rows these projections make of some events: the same handlers, without tables. */
export function replay(views: readonly Projection[], events: readonly StoredCaseEvent[]): RowsInMemory {
  const rows = new RowsInMemory();
  for (const event of events) for (const view of views) project(view, event, rows);
  return rows;
}

/** What had happened by then. */
export function asItWasKnownOn(
  moment: Instant,
  events: readonly StoredCaseEvent[],
): readonly StoredCaseEvent[] {
  return events.filter(({ at }) => at <= moment);
}
