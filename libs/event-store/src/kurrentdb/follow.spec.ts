import { PassThrough } from 'node:stream';
import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  AccessDeniedError,
  UnavailableError,
  type AllStreamResolvedEvent,
  type Position as KurrentPosition,
} from '@kurrent/kurrentdb-client';
import type { RecordedEvent } from '../event-store.js';
import { LogNotContiguous } from '../rejections.js';
import { anEvent } from '../testing/appends.js';
import { follow, type FollowedLog } from './follow.js';

/** A subscription of the client's with the server's end in our hand. What a server really does, it does not show. */
class Subscription extends PassThrough {
  constructor(
    readonly from: KurrentPosition | 'start',
    readonly checkpoint: (reached: KurrentPosition) => void,
  ) {
    super({ objectMode: true, highWaterMark: 4 });
  }

  unsubscribe(): Promise<void> {
    return Promise.resolve();
  }

  sends(...positions: bigint[]): void {
    for (const position of positions) this.write({ commitPosition: position });
  }
}

const eventAt = (position: bigint): RecordedEvent => ({
  ...anEvent(),
  stream: `case-${position}`,
  version: 1,
  position,
  recordedAt: '2026-08-17T09:30:00.120Z',
  commandId: '01998b2f-6d40-7000-8000-000000000001',
});

describe('following the log', () => {
  let opened: Subscription[];
  let pauses: number[];
  let stop: AbortController;
  let log: FollowedLog;
  let onOpen: (subscription: Subscription, time: number) => unknown;

  beforeEach(() => {
    opened = [];
    pauses = [];
    stop = new AbortController();
    log = {
      open(from, checkpoint) {
        const subscription = new Subscription(from, checkpoint);
        opened.push(subscription);
        // Like a server, not before somebody listens.
        const time = opened.length;
        queueMicrotask(() => onOpen(subscription, time));
        return subscription;
      },
      recorded: (resolved: readonly AllStreamResolvedEvent[]) =>
        resolved.map(({ commitPosition }) => eventAt(commitPosition ?? 0n)),
      head: () => Promise.resolve(1_000n),
      wait: (milliseconds) => {
        pauses.push(milliseconds);
        return Promise.resolve();
      },
      mayRecover: (error) => error instanceof UnavailableError,
    };
  });

  async function positionsUntil(last: bigint, batchSize = 10): Promise<bigint[]> {
    const seen: bigint[] = [];
    for await (const batch of follow(log, { after: 0n, batchSize, signal: stop.signal })) {
      seen.push(...batch.map(({ position }) => position));
      if (seen.at(-1) === last) stop.abort();
    }
    return seen;
  }

  it('goes on after a drop where it was, and misses nothing that had arrived', async () => {
    onOpen = (subscription, time) => {
      if (time === 1) {
        subscription.sends(10n, 25n);
        subscription.emit('error', new UnavailableError());
      } else subscription.sends(31n);
    };
    expect(await positionsUntil(31n)).toEqual([10n, 25n, 31n]);
    expect(opened.map(({ from }) => from)).toEqual(['start', { commit: 25n, prepare: 25n }]);
  });

  it('goes on after a drop from the end of a long stretch that was not for it', async () => {
    const far = { commit: 900n, prepare: 900n };
    onOpen = (subscription, time) => {
      if (time === 1) {
        subscription.sends(10n);
        subscription.checkpoint(far);
        subscription.emit('error', new UnavailableError());
      } else subscription.sends(910n);
    };
    expect(await positionsUntil(910n)).toEqual([10n, 910n]);
    expect(opened[1]?.from).toEqual(far);
  });

  it('does not go on from a stretch that ended before what it has read since', async () => {
    onOpen = (subscription, time) => {
      if (time === 1) {
        subscription.checkpoint({ commit: 5n, prepare: 5n });
        subscription.sends(10n);
        subscription.end();
      } else subscription.sends(20n);
    };
    await positionsUntil(20n);
    expect(opened[1]?.from).toEqual({ commit: 10n, prepare: 10n });
  });

  it('asks ever less often while the server is away, and at once again when it is back', async () => {
    onOpen = (subscription, time) => {
      subscription.emit('caughtUp', {});
      if (time === 5) subscription.sends(10n);
      if (time < 7) subscription.emit('error', new UnavailableError());
      else subscription.sends(20n);
    };
    await positionsUntil(20n);
    expect(pauses).toEqual([50, 100, 200, 400, 50, 100]);
  });

  it('stops with the reason when waiting will not help', async () => {
    onOpen = (subscription) => subscription.emit('error', new AccessDeniedError());
    await expect(positionsUntil(10n)).rejects.toThrow(AccessDeniedError);
  });

  it('refuses events that come again', async () => {
    onOpen = (subscription) => subscription.sends(10n, 10n);
    await expect(positionsUntil(20n)).rejects.toThrow(LogNotContiguous);
  });

  it('fills batches while catching up, and hands out what there is when live', async () => {
    onOpen = (subscription) => {
      subscription.sends(1n, 2n, 3n, 4n, 5n);
      subscription.emit('caughtUp', {});
    };
    log.wait = () => new Promise(() => undefined);
    const sizes: number[] = [];
    for await (const batch of follow(log, { after: 0n, batchSize: 2, signal: stop.signal })) {
      sizes.push(batch.length);
      if (batch.at(-1)?.position === 5n) opened[0]?.sends(6n);
      if (batch.at(-1)?.position === 6n) stop.abort();
    }
    expect(sizes).toEqual([2, 2, 1, 1]);
  });

  it('draws no more than its small buffer while nobody asks', async () => {
    let refused = false;
    onOpen = (subscription) => {
      subscription.sends(1n, 2n);
      subscription.emit('caughtUp', {});
    };
    const slow = follow(log, { after: 0n, batchSize: 2, signal: stop.signal });
    await slow.next();
    const [subscription] = opened;
    for (let position = 3n; position < 100n && !refused; position += 1n) {
      refused = !subscription?.write({ commitPosition: position });
    }
    await new Promise((resolve) => setImmediate(resolve));
    expect(refused).toBe(true);
    expect(subscription?.readableLength).toBeLessThanOrEqual(8);
    await slow.return();
    expect(subscription?.destroyed).toBe(true);
  });

  it('ends at once when nothing happens and it is told to', async () => {
    onOpen = () => stop.abort();
    expect(await positionsUntil(1n)).toEqual([]);
    expect(opened[0]?.destroyed).toBe(true);
  });

  it('refuses a reader who is ahead of the log', async () => {
    const ahead = follow(log, { after: 1_001n, signal: stop.signal });
    await expect(ahead.next()).rejects.toThrow(LogNotContiguous);
    expect(opened).toEqual([]);
  });
});
