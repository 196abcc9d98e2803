import { beforeEach, describe, expect, it } from '@jest/globals';
import { InMemoryEventStore, LogNotContiguous, type EventStore } from '@tovholder/event-store';
import { caseOpened, concernRaised } from '../testing/facts.js';
import { aCase, appendTo, History, readEvent } from '../testing/history.js';
import { EventUnreadable } from './failures.js';
import { isEmpty, type LogOfCases, type Stretch } from './log-of-cases.js';
import { LogReader } from './log-reader.js';

/** Counts what is asked of the log and how many of its events are parsed. */
class Watched {
  readonly store = new InMemoryEventStore();
  readonly history = new History().happened(aCase, caseOpened());
  pagesRead = 0;
  parsed = 0;
  subscriptions = 0;
  private written = 0;

  readonly log: LogOfCases = {
    store: this.watching(),
    readEvent: (recorded) => {
      this.parsed += 1;
      return readEvent(recorded);
    },
  };

  async happens(events: number): Promise<void> {
    for (let i = 0; i < events; i += 1) this.history.happened(aCase, concernRaised());
    await appendTo(this.store, this.history.events.slice(this.written));
    this.written = this.history.events.length;
  }

  private watching(): EventStore {
    const { store } = this;
    return {
      numbering: store.numbering,
      append: (append) => store.append(append),
      answerTo: (id, digest) => store.answerTo(id, digest),
      head: () => store.head(),
      last: () => store.last(),
      readStream: (stream, from) => store.readStream(stream, from),
      readAll: (from) => {
        this.pagesRead += 1;
        return store.readAll(from);
      },
      subscribe: (options) => {
        this.subscriptions += 1;
        return store.subscribe(options);
      },
    };
  }
}

describe('the reader that projections share', () => {
  let watched: Watched;
  let stop: AbortController;

  beforeEach(() => {
    watched = new Watched();
    stop = new AbortController();
  });

  it('reads and parses each event once, however many follow', async () => {
    await watched.happens(24);
    const reader = new LogReader(watched.log, { pageSize: 10 });
    const followers = Array.from({ length: 7 }, () => positionsUntilEnd(reader, 0n));
    for (const seen of await Promise.all(followers)) expect(seen).toEqual([10n, 20n, 25n]);
    expect(watched.parsed).toBe(25);
    expect(watched.pagesRead).toBe(4);
  });

  it('brings those who begin at different places together', async () => {
    await watched.happens(29);
    const reader = new LogReader(watched.log, { pageSize: 10 });
    expect(await positionsUntilEnd(reader, 13n)).toEqual([20n, 30n]);
    expect(await positionsUntilEnd(reader, 0n)).toEqual([10n, 20n, 30n]);
    // What lies between 13 and 20 was read for the first alone; from there on they are one.
    expect(watched.parsed).toBe(17 + 20);
  });

  it('hands out what is left of a stretch that was begun', async () => {
    await watched.happens(9);
    const reader = new LogReader(watched.log, { pageSize: 10 });
    await reader.next(0n);
    expect(await reader.next(7n)).toMatchObject({
      after: 7n,
      upTo: 10n,
      events: [{ position: 8n }, { position: 9n }, { position: 10n }],
    });
    expect(watched.pagesRead).toBe(1);
  });

  it('waits for nobody, keeps no more than a few pages, and reads again for one far behind', async () => {
    await watched.happens(299);
    const reader = new LogReader(watched.log, { pageSize: 10 });
    const slow = reader.follow(0n, stop.signal);
    expect((await slow.next()).value).toMatchObject({ upTo: 10n });

    expect(await positionsUntilEnd(reader, 0n)).toHaveLength(30);
    const before = watched.pagesRead;
    expect((await slow.next()).value).toMatchObject({ after: 10n, upTo: 20n });
    expect(watched.pagesRead).toBe(before + 1);
    await slow.return();
  });

  it('follows what happens by one subscription for all, which ends with the last of them', async () => {
    await watched.happens(0);
    const reader = new LogReader(watched.log, { pageSize: 10 });
    const followers = [reader.follow(0n, stop.signal), reader.follow(0n, stop.signal)];
    for (const follower of followers) {
      expect((await follower.next()).value).toMatchObject({ upTo: 1n });
      expect(isEmpty((await follower.next()).value as Stretch)).toBe(true);
    }
    const next = followers.map((follower) => follower.next());
    await watched.happens(1);
    for (const { value } of await Promise.all(next))
      expect(value).toMatchObject({ after: 1n, upTo: 2n, events: [{ type: 'ConcernRaised' }] });
    expect(watched).toMatchObject({ subscriptions: 1, parsed: 2 });

    const waiting = followers.map((follower) => follower.next().then(() => follower.next()));
    stop.abort();
    for (const { done } of await Promise.all(waiting)) expect(done).toBe(true);
  });

  it('tells news after a quiet time at once, and what comes right after it together', async () => {
    const gathered: (() => void)[] = [];
    const wait = (_milliseconds: number, ended: AbortSignal) =>
      new Promise<void>((resolve) => {
        gathered.push(resolve);
        ended.addEventListener('abort', () => resolve());
      });
    await watched.happens(0);
    const follower = new LogReader(watched.log, { wait }).follow(1n, stop.signal);
    const atTheEnd = async () => isEmpty((await follower.next()).value as Stretch);
    expect(await atTheEnd()).toBe(true);
    const first = follower.next();
    await watched.happens(1);
    expect((await first).value).toMatchObject({ after: 1n, upTo: 2n });
    expect(await atTheEnd()).toBe(true);
    const next = follower.next();
    await watched.happens(1);
    await watched.happens(1);
    gathered.shift()?.();
    expect((await next).value).toMatchObject({ after: 2n, upTo: 4n });
    await follower.return();
  });

  it('starts a subscription again for one who comes after all have left', async () => {
    await watched.happens(0);
    const reader = new LogReader(watched.log);
    await positionsUntilEnd(reader, 0n);
    const later = reader.follow(1n, stop.signal);
    expect(isEmpty((await later.next()).value as Stretch)).toBe(true);
    const next = later.next();
    await watched.happens(1);
    expect((await next).value).toMatchObject({ upTo: 2n });
    await later.return();
  });

  it('refuses to follow from beyond the end of the log', async () => {
    await watched.happens(4);
    await expect(new LogReader(watched.log).follow(6n, stop.signal).next()).rejects.toThrow(LogNotContiguous);
  });

  it('tells everybody of an event that cannot be read, and reads again for whoever comes later', async () => {
    await watched.happens(1);
    let readable = false;
    const readOrNot: LogOfCases['readEvent'] = (recorded) => {
      if (!readable) throw new TypeError('cannot read "Barnet er ofte alene."');
      return readEvent(recorded);
    };
    const reader = new LogReader({ ...watched.log, readEvent: readOrNot });
    const both = await Promise.allSettled([reader.next(0n), reader.next(0n)]);
    for (const outcome of both)
      expect(outcome).toMatchObject({
        status: 'rejected',
        reason: new EventUnreadable('CaseOpened', 1n, {}),
      });
    readable = true;
    expect(await reader.next(0n)).toMatchObject({ upTo: 2n });
  });

  async function positionsUntilEnd(reader: LogReader, after: bigint): Promise<bigint[]> {
    const seen: bigint[] = [];
    for await (const stretch of reader.follow(after, stop.signal)) {
      if (isEmpty(stretch)) break;
      seen.push(stretch.upTo);
    }
    return seen;
  }
});
