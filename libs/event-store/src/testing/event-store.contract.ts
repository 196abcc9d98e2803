import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { uuidv7 } from 'uuidv7';
import type { Append, EventStore, Position, RecordedEvent } from '../event-store.js';
import type { Limits } from '../append/limits.js';
import {
  CommandIdReused,
  EventTooLarge,
  LogNotContiguous,
  MalformedAppend,
  UnstorableText,
  WrongExpectedVersion,
} from '../rejections.js';
import { lastInOrder } from '../subscription/in-order.js';
import { anAppend, anEvent, events } from './appends.js';

export interface StoreUnderTest {
  store: EventStore;
  close: () => Promise<void>;
}

export type MakeStore = (options: { now: () => Date; limits: Partial<Limits> }) => Promise<StoreUnderTest>;

/** What every adapter of the log must do. Run it in a spec beside the adapter. */
export function eventStoreContract(name: string, makeStore: MakeStore): void {
  describe(`${name} keeps the contract of the log:`, () => {
    const recordedAt = '2026-08-17T09:30:00.120Z';
    let store: EventStore;
    let close: () => Promise<void>;

    beforeAll(async () => {
      ({ store, close } = await makeStore({
        now: () => new Date(recordedAt),
        limits: { eventBytes: 10_000, eventsPerAppend: 20 },
      }));
    });
    afterAll(() => close());

    describe('appending', () => {
      it('gives the version of the stream and the position in the log', async () => {
        const before = await store.head();
        const append = anAppend({ events: events(3) });
        const answer = await store.append(append);
        const written = await store.readAll({ after: before, limit: 10 });
        expect(written.map(({ id }) => id)).toEqual(append.events.map(({ id }) => id));
        const position = lastInOrder(store.numbering, before, written);
        expect(answer).toEqual({ stream: append.stream, version: 3, position, repeated: false });
        expect(await store.head()).toBe(position);
        expect(await store.last()).toEqual(written[2]);
      });

      it('gives back what was written, and when and by which command', async () => {
        const event = anEvent({
          schemaVersion: 7,
          data: {
            text: 'æøå 👩‍👧 \u202eאב "\\u0000" \\ \u001f',
            nested: [{ deep: [null, 1.5, true] }],
            ['']: '',
          },
        });
        const append = anAppend({ events: [event] });
        const { position } = await store.append(append);
        expect(await store.readStream(append.stream)).toEqual([
          { ...event, stream: append.stream, version: 1, position, recordedAt, commandId: append.commandId },
        ]);
      });

      it('refuses a writer who has not seen the latest, and says where the stream is', async () => {
        const first = anAppend({ events: events(2) });
        await store.append(first);
        const head = await store.head();
        for (const expectedVersion of [0, 1, 3]) {
          const late = store.append(anAppend({ stream: first.stream, expectedVersion }));
          await expect(late).rejects.toThrow(WrongExpectedVersion);
          await expect(late).rejects.toMatchObject({
            stream: first.stream,
            expected: expectedVersion,
            actual: 2,
          });
        }
        expect(await store.head()).toBe(head);
      });

      it('lets one of many simultaneous writers win, and costs the others no position', async () => {
        const stream = `case-${uuidv7()}`;
        const before = await store.head();
        const outcomes = await Promise.allSettled(
          Array.from({ length: 20 }, () => store.append(anAppend({ stream, events: events(2) }))),
        );
        expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        for (const outcome of outcomes) {
          if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(WrongExpectedVersion);
        }
        const written = await store.readAll({ after: before, limit: 100 });
        expect(written).toHaveLength(2);
        expect(lastInOrder(store.numbering, before, written)).toBe(await store.head());
      });

      it('keeps the order in which one writer sends to one stream without waiting', async () => {
        const stream = `case-${uuidv7()}`;
        const answers = await Promise.all(
          [0, 1, 2, 3].map((expectedVersion) => store.append(anAppend({ stream, expectedVersion }))),
        );
        expect(answers.map(({ version }) => version)).toEqual([1, 2, 3, 4]);
      });

      it('is all or nothing', async () => {
        const append = anAppend({ events: [anEvent(), anEvent({ data: { text: 'a\0b' } })] });
        await expect(store.append(append)).rejects.toThrow(UnstorableText);
        expect(await store.readStream(append.stream)).toEqual([]);
      });
    });

    describe('repeating a command', () => {
      it('returns the first answer and writes nothing', async () => {
        const append = anAppend({ events: events(2) });
        const first = await store.append(append);
        await store.append(anAppend({ stream: append.stream, expectedVersion: 2 }));
        const head = await store.head();
        expect(await store.append(append)).toEqual({ ...first, repeated: true });
        expect(await store.append({ ...append, commandId: append.commandId.toUpperCase() })).toEqual({
          ...first,
          repeated: true,
        });
        expect(await store.head()).toBe(head);
      });

      it('answers it once when it comes many times at once', async () => {
        const append = anAppend();
        const answers = await Promise.all(Array.from({ length: 10 }, () => store.append(append)));
        expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
        expect(new Set(answers.map(({ position }) => position)).size).toBe(1);
      });

      it('is refused when something else is asked under the same id', async () => {
        const append = anAppend();
        await store.append(append);
        const other = store.append({ ...append, commandDigest: 'another digest' });
        await expect(other).rejects.toThrow(CommandIdReused);
        await expect(store.answerTo(append.commandId, 'another digest')).rejects.toThrow(CommandIdReused);
      });

      it('can be asked about beforehand', async () => {
        const append = anAppend();
        expect(await store.answerTo(append.commandId, append.commandDigest)).toBeUndefined();
        const answer = await store.append(append);
        expect(await store.answerTo(append.commandId, append.commandDigest)).toEqual({
          ...answer,
          repeated: true,
        });
      });

      it('is open again after a refusal', async () => {
        const first = anAppend();
        await store.append(first);
        const command = anAppend({ stream: first.stream, expectedVersion: 0 });
        await expect(store.append(command)).rejects.toThrow(WrongExpectedVersion);
        expect(await store.append({ ...command, expectedVersion: 1 })).toMatchObject({
          version: 2,
          repeated: false,
        });
      });
    });

    describe('refusing what the log cannot keep', () => {
      const refused: [string, Partial<Append>, new (...args: never[]) => Error][] = [
        ['no events', { events: [] }, MalformedAppend],
        ['a command id that is no UUID', { commandId: 'one' }, MalformedAppend],
        ['an event id that is no UUID', { events: [anEvent({ id: '1' })] }, MalformedAppend],
        ['a version below zero', { expectedVersion: -1 }, MalformedAppend],
        ['half a version', { expectedVersion: 0.5 }, MalformedAppend],
        ['a stream without a name', { stream: '' }, MalformedAppend],
        ['a null character in the data', { events: [anEvent({ data: { text: '\\\0' } })] }, UnstorableText],
        ['a null character in a key', { events: [anEvent({ data: { 'a\0': 1 } })] }, UnstorableText],
        [
          'a null character in the metadata',
          { events: [anEvent({ metadata: { by: '\0' } })] },
          UnstorableText,
        ],
        ['a null character in the stream', { stream: 'case-\0' }, UnstorableText],
        ['half an emoji', { events: [anEvent({ data: { text: '\ud83d' } })] }, UnstorableText],
        [
          'an event beyond the limit',
          { events: [anEvent({ data: { text: 'ø'.repeat(5_000) } })] },
          EventTooLarge,
        ],
        ['more events than the limit', { events: events(21) }, EventTooLarge],
      ];
      it.each(refused)('%s', async (_what, given, rejection) => {
        const head = await store.head();
        await expect(store.append(anAppend(given))).rejects.toThrow(rejection);
        expect(await store.head()).toBe(head);
      });

      it('any other text comes back as it was', async () => {
        await fc.assert(
          fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 50 }), async (text) => {
            fc.pre(!text.includes('\0') && text.isWellFormed());
            const append = anAppend({ events: [anEvent({ data: { text } })] });
            await store.append(append);
            expect((await store.readStream(append.stream))[0]?.data).toEqual({ text });
          }),
          { numRuns: 50 },
        );
      });
    });

    describe('reading', () => {
      it('pages through a stream', async () => {
        const append = anAppend({ events: events(5) });
        await store.append(append);
        const versions = (page: RecordedEvent[]) => page.map(({ version }) => version);
        expect(versions(await store.readStream(append.stream, { limit: 2 }))).toEqual([1, 2]);
        expect(versions(await store.readStream(append.stream, { afterVersion: 2, limit: 2 }))).toEqual([
          3, 4,
        ]);
        expect(versions(await store.readStream(append.stream, { afterVersion: 4 }))).toEqual([5]);
        expect(await store.readStream(`case-${uuidv7()}`)).toEqual([]);
      });

      it('pages through the log', async () => {
        const after = await store.head();
        await store.append(anAppend({ events: events(3) }));
        const log = await store.readAll({ after, limit: 100 });
        expect(log).toHaveLength(3);
        lastInOrder(store.numbering, after, log);
        expect(await store.readAll({ after, limit: 2 })).toEqual(log.slice(0, 2));
        expect(await store.readAll({ after: positionOf(log[1]), limit: 2 })).toEqual(log.slice(2));
        expect(await store.readAll({ after: positionOf(log[2]), limit: 2 })).toEqual([]);
      });

      it('hands out copies', async () => {
        const append = anAppend({ events: [anEvent({ data: { seen: 'A' } })] });
        await store.append(append);
        const [event] = await store.readStream(append.stream);
        Object.assign(event?.data ?? {}, { seen: 'B' });
        expect((await store.readStream(append.stream))[0]?.data).toEqual({ seen: 'A' });
      });
    });

    describe('subscribing', () => {
      it('catches up in batches, then follows live', async () => {
        const after = await store.head();
        await store.append(anAppend({ events: events(5) }));
        const stop = new AbortController();
        const seen: RecordedEvent[] = [];
        const sizes: number[] = [];
        for await (const batch of store.subscribe({ after, batchSize: 2, signal: stop.signal })) {
          seen.push(...batch);
          sizes.push(batch.length);
          if (seen.length === 5) void store.append(anAppend());
          if (seen.length === 6) stop.abort();
        }
        expect(seen).toEqual(await store.readAll({ after, limit: 100 }));
        expect(sizes).toEqual([2, 2, 1, 1]);
      });

      it('ends promptly while nothing happens', async () => {
        const stop = new AbortController();
        const subscription = store.subscribe({ after: await store.head(), signal: stop.signal });
        const next = subscription[Symbol.asyncIterator]().next();
        stop.abort();
        expect(await next).toMatchObject({ done: true });
      });

      it('gives nothing when it is over before it began', async () => {
        const batches = store.subscribe({ after: 0n, signal: AbortSignal.abort() });
        expect(await batches[Symbol.asyncIterator]().next()).toMatchObject({ done: true });
      });

      it('refuses a reader who is ahead of the log', async () => {
        const after = (await store.head()) + 1_000_000n;
        const batches = store.subscribe({ after, signal: new AbortController().signal });
        await expect(batches[Symbol.asyncIterator]().next()).rejects.toThrow(LogNotContiguous);
      });

      it('gives every reader everything, however slow one is', async () => {
        const after = await store.head();
        const stop = new AbortController();
        const slow = store.subscribe({ after, batchSize: 3, signal: stop.signal })[Symbol.asyncIterator]();
        await Promise.all(Array.from({ length: 10 }, () => store.append(anAppend())));
        const first = await slow.next();
        await Promise.all(Array.from({ length: 10 }, () => store.append(anAppend())));
        const seen = [...(first.value as RecordedEvent[])];
        while (seen.length < 20) seen.push(...((await slow.next()).value as RecordedEvent[]));
        stop.abort();
        expect(seen).toHaveLength(20);
        expect(seen).toEqual(await store.readAll({ after, limit: 100 }));
      });
    });
  });
}

function positionOf(event: RecordedEvent | undefined): Position {
  if (!event) throw new Error('there is no such event');
  return event.position;
}
