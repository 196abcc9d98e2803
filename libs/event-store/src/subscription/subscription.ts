import type { Numbering, Position, RecordedEvent } from '../event-store.js';
import { refuseBeyondHead } from './beyond-head.js';
import type { Doorbell } from './doorbell.js';
import { lastInOrder } from './in-order.js';
import { interruptibly, patiently, type Patience } from './patience.js';

export interface SubscriptionSource extends Patience {
  numbering: Numbering;
  read(after: Position, limit: number): Promise<RecordedEvent[]>;
  head(): Promise<Position>;
  doorbell: Doorbell;
  /** How long news may stay unnoticed when no ring arrives. Reading again is what makes a subscription right. */
  pollEveryMs: number;
}

export interface SubscriptionOptions {
  after: Position;
  batchSize?: number;
  signal: AbortSignal;
}

/** Pages through the log and then along with it. It holds nothing between pages, so a slow reader slows nobody. */
export async function* subscription(
  source: SubscriptionSource,
  { after, batchSize = 500, signal }: SubscriptionOptions,
): AsyncGenerator<RecordedEvent[], void, undefined> {
  await patiently(source, signal, () => refuseBeyondHead(source, after));
  let position = after;
  while (!signal.aborted) {
    const bell = source.doorbell.next();
    const page = await patiently(source, signal, () => source.read(position, batchSize));
    if (page?.length) {
      bell.leave();
      position = lastInOrder(source.numbering, position, page);
      yield page;
    } else {
      await interruptibly(signal, async (ended) => {
        await Promise.race([bell.rung, source.wait(source.pollEveryMs, ended)]);
      });
      bell.leave();
    }
  }
}
