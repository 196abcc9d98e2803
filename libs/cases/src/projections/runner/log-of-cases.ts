import type { EventStore, RecordedEvent } from '@tovholder/event-store';
import type { StoredCaseEvent } from '../stored-case-event.js';
import { HandlerFailed } from './failures.js';
import { assertContiguous, type Stretch } from './project-batch.js';

/** Events as projections read them: from this store, in today's form. */
export interface LogOfCases {
  store: EventStore;
  /** Nothing for an event of a stream that is no case. */
  readEvent: (recorded: RecordedEvent) => StoredCaseEvent | undefined;
}

/** The stretch that these events make, asserted to follow `after` without a hole. */
export function stretchOf(
  log: Pick<LogOfCases, 'readEvent'>,
  reader: string,
  after: bigint,
  recorded: readonly RecordedEvent[],
): Stretch {
  assertContiguous(
    after,
    recorded.map(({ position }) => position),
  );
  const events = recorded.flatMap((event) => readable(log, reader, event) ?? []);
  return { after, upTo: after + BigInt(recorded.length), events };
}

function readable(
  log: Pick<LogOfCases, 'readEvent'>,
  reader: string,
  recorded: RecordedEvent,
): StoredCaseEvent | undefined {
  try {
    return log.readEvent(recorded);
  } catch (error) {
    throw new HandlerFailed(reader, recorded.type, recorded.position, { cause: error });
  }
}
