import { knownOfChild, nothingKnown, Progress, ViewsBehind, type Surroundings } from '@tovholder/cases';
import { StoreUnavailable, type EventStore } from '@tovholder/event-store';
import { isOutOfReach } from '@tovholder/operations';
import type { DataSource } from 'typeorm';

/** A child's other cases, from views that may be behind, or out of reach, as the server knows them. */
export function knownFromViews(dataSource: DataSource, store: EventStore): Surroundings['knownOfChild'] {
  const reading = { dataSource, progress: new Progress(dataSource) };
  return async (cprIndex, exceptCaseId, how) => {
    if (how === 'at-once') return knownOfChild(reading, cprIndex, exceptCaseId).catch(() => nothingKnown);
    const head = await store.head();
    return knownOfChild(reading, cprIndex, exceptCaseId, head).catch((cause: unknown) => {
      // PostgreSQL is killed here on purpose; whoever must know asks again.
      throw cause instanceof ViewsBehind || isOutOfReach(cause) ? new StoreUnavailable(1, { cause }) : cause;
    });
  };
}
