import type {
  AllStreamResolvedEvent,
  AllStreamSubscription,
  Position as KurrentPosition,
  START,
} from '@kurrent/kurrentdb-client';
import type { Position, RecordedEvent } from '../event-store.js';
import { refuseBeyondHead } from '../subscription/beyond-head.js';
import { lastInOrder } from '../subscription/in-order.js';
import { interruptibly, longer, patiently, retry, type Patience } from '../subscription/patience.js';
import type { SubscriptionOptions } from '../subscription/subscription.js';
import { Feed } from './feed.js';
import { serverPosition } from './records.js';

export interface FollowedLog extends Patience {
  open(
    from: KurrentPosition | typeof START,
    onCheckpoint: (reached: KurrentPosition) => void,
  ): AllStreamSubscription;
  recorded(resolved: readonly AllStreamResolvedEvent[]): RecordedEvent[];
  head(): Promise<Position>;
}

/**
 * Follows the log by subscriptions of the server's. A dropped one is opened again where it was, after a pause that
 * grows until something arrives; after a long stretch that was not for us that is at its end, so that the server need
 * not search through it again.
 */
export async function* follow(
  log: FollowedLog,
  { after, batchSize = 500, signal }: SubscriptionOptions,
): AsyncGenerator<RecordedEvent[], void, undefined> {
  await patiently(log, signal, () => refuseBeyondHead(log, after));
  let position = after;
  let from = serverPosition(after);
  let pause = retry.firstMs;
  while (!signal.aborted) {
    const feed = new Feed((onCheckpoint) => log.open(from, onCheckpoint), log.wait);
    try {
      for (;;) {
        const batch = await nextOf(feed, log, batchSize, signal);
        if (!batch) break;
        const events = log.recorded(batch);
        position = lastInOrder('rising', position, events);
        pause = retry.firstMs;
        from = serverPosition(position);
        yield events;
      }
      from = further(from, feed.passed);
    } finally {
      feed.close();
    }
    if (signal.aborted) return;
    const delay = pause;
    await interruptibly(signal, (ended) => log.wait(delay, ended));
    pause = longer(pause);
  }
}

/** Nothing when the subscription was dropped for a reason that may pass. */
async function nextOf(
  feed: Feed,
  log: Patience,
  batchSize: number,
  signal: AbortSignal,
): Promise<AllStreamResolvedEvent[] | undefined> {
  try {
    return await feed.next(batchSize, signal);
  } catch (error) {
    if (!log.mayRecover(error)) throw error;
    return undefined;
  }
}

function further(
  from: KurrentPosition | typeof START,
  passed: KurrentPosition | undefined,
): KurrentPosition | typeof START {
  if (!passed) return from;
  return from === 'start' || from.commit < passed.commit ? passed : from;
}
