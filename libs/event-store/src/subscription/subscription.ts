import type { Numbering, Position, RecordedEvent } from '../event-store.js';
import { LogNotContiguous } from '../rejections.js';
import type { Doorbell } from './doorbell.js';
import { lastInOrder } from './in-order.js';
import type { Wait } from './wait.js';

export interface SubscriptionSource {
  numbering: Numbering;
  read(after: Position, limit: number): Promise<RecordedEvent[]>;
  head(): Promise<Position>;
  doorbell: Doorbell;
  wait: Wait;
  /** How long news may stay unnoticed when no ring arrives. Reading again is what makes a subscription right. */
  pollEveryMs: number;
  /** Says whether the source will come back, so that reading is worth another try. */
  mayRecover(error: unknown): boolean;
}

export interface SubscriptionOptions {
  after: Position;
  batchSize?: number;
  signal: AbortSignal;
}

const retry = { firstMs: 50, longestMs: 5_000 };

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

/** A reader ahead of the log follows another log, or this one was put back from a copy: waiting would skip events. */
async function refuseBeyondHead(source: SubscriptionSource, after: Position): Promise<void> {
  if (after === 0n) return;
  const head = await source.head();
  if (head < after) throw new LogNotContiguous(after, head);
}

/** Looks again until the source is back, or gives nothing when the subscription ends meanwhile. */
async function patiently<T>(
  source: SubscriptionSource,
  signal: AbortSignal,
  look: () => Promise<T>,
): Promise<T | undefined> {
  for (let delay = retry.firstMs; !signal.aborted; delay = Math.min(delay * 2, retry.longestMs)) {
    try {
      return await interruptibly(signal, (ended) => Promise.race([look(), aborted(ended)]));
    } catch (error) {
      if (!source.mayRecover(error)) throw error;
      await interruptibly(signal, (ended) => source.wait(delay, ended));
    }
  }
  return undefined;
}

/**
 * Runs one step under a signal of its own, which ends with the step. Timers and listeners hung on the subscription's
 * own signal would pile up for as long as it lives.
 */
async function interruptibly<T>(signal: AbortSignal, step: (ended: AbortSignal) => Promise<T>): Promise<T> {
  const own = new AbortController();
  const end = () => own.abort();
  if (signal.aborted) end();
  else signal.addEventListener('abort', end, { once: true });
  try {
    return await step(own.signal);
  } finally {
    signal.removeEventListener('abort', end);
    end();
  }
}

async function aborted(signal: AbortSignal): Promise<undefined> {
  if (signal.aborted) return;
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}
