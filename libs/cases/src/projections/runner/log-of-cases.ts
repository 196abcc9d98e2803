import { lastInOrder, type EventStore, type RecordedEvent } from '@tovholder/event-store';
import type { StoredCaseEvent } from '../stored-case-event.js';
import { EventUnreadable } from './failures.js';

/** Events as projections read them: from this store, in today's form. */
export interface LogOfCases {
  store: EventStore;
  /** Nothing for an event of a stream that is no case. */
  readEvent: (recorded: RecordedEvent) => StoredCaseEvent | undefined;
}

/** A stretch of the log: events in order, and the position it ends at, which may be an event of no case. */
export interface Stretch {
  after: bigint;
  upTo: bigint;
  events: readonly StoredCaseEvent[];
}

/** Nothing follows `after`, for now. */
export function isEmpty({ after, upTo }: Stretch): boolean {
  return upTo === after;
}

/** The stretch that these events make, asserted to follow `after` as the log promises. @throws LogNotContiguous */
export function stretchOf(
  log: { store: Pick<EventStore, 'numbering'>; readEvent: LogOfCases['readEvent'] },
  after: bigint,
  recorded: readonly RecordedEvent[],
): Stretch {
  const events: StoredCaseEvent[] = [];
  const upTo = lastInOrder(log.store.numbering, after, recorded);
  for (const one of recorded) {
    const event = readable(log, one);
    if (event) events.push(event);
  }
  return { after, upTo, events };
}

/** What of a stretch follows a position in it. */
export function partAfter(position: bigint, stretch: Stretch): Stretch {
  if (position === stretch.after) return stretch;
  const events = stretch.events.filter((event) => event.position > position);
  return { after: position, upTo: stretch.upTo, events };
}

function readable(log: Pick<LogOfCases, 'readEvent'>, recorded: RecordedEvent): StoredCaseEvent | undefined {
  try {
    return log.readEvent(recorded);
  } catch (cause) {
    throw new EventUnreadable(recorded.type, recorded.position, { cause });
  }
}
