import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  StreamNotFoundError,
  WrongExpectedVersionError,
  type AppendStreamRequest,
  type MultiAppendResult,
  type ResolvedEvent,
} from '@kurrent/kurrentdb-client';
import { CommandIdReused, OutcomeUnknown, StoreUnavailable, WrongExpectedVersion } from '../rejections.js';
import { anAppend, events } from '../testing/appends.js';
import type { KurrentDb } from './client.js';
import { KurrentDbEventStore } from './kurrentdb-event-store.js';

/**
 * What we ask of the server, and what we make of its answers, which are written down here by hand. Whether a server
 * answers so is shown by `npm run test:kurrentdb` alone.
 */
describe('an append to KurrentDB', () => {
  let sent: AppendStreamRequest[][];
  let answers: () => Promise<MultiAppendResult>;
  let streams: Map<string, ResolvedEvent[]>;
  let closed: number;
  let store: KurrentDbEventStore;

  beforeEach(() => {
    sent = [];
    streams = new Map();
    closed = 0;
    answers = () => Promise.resolve({ position: 4_711n, responses: [] });
    const db: Pick<KurrentDb, 'multiStreamAppend' | 'readStream'> = {
      multiStreamAppend(requests) {
        sent.push(requests);
        return answers();
      },
      readStream: (streamName) => found(streamName) as ReturnType<KurrentDb['readStream']>,
    };
    const connect = () => ({ db: db as KurrentDb, close: () => Promise.resolve(void (closed += 1)) });
    store = new KurrentDbEventStore({ url: 'kurrentdb://nowhere', wait: () => Promise.resolve(), connect });
  });

  async function* found(streamName: string): AsyncGenerator<ResolvedEvent> {
    await Promise.resolve();
    const there = streams.get(streamName);
    if (!there) throw new StreamNotFoundError(undefined, streamName);
    yield* there;
  }

  const conflict = (streamName: string, current: bigint | 'no_stream') => () =>
    Promise.reject(new WrongExpectedVersionError(undefined, { streamName, expected: 'no_stream', current }));

  function wasAnswered(commandId: string, answer: { stream: string; version: number; digest: string }) {
    const record = (given: object) => [{ event: given } as unknown as ResolvedEvent];
    streams.set(`tovholder_answer-${commandId}`, record({ data: answer }));
    streams.set(`tovholder.${answer.stream}`, record({ position: { commit: 99n, prepare: 99n } }));
  }

  it('begins the answer and writes the events in one piece, the events last', async () => {
    const append = anAppend({ expectedVersion: 7, events: events(2) });
    expect(await store.append(append)).toEqual({
      stream: append.stream,
      version: 9,
      position: 4_711n,
      repeated: false,
    });
    expect(sent).toHaveLength(1);
    expect(sent[0]?.map(({ streamName, expectedState }) => [streamName, expectedState])).toEqual([
      [`tovholder_answer-${append.commandId}`, 'no_stream'],
      [`tovholder.${append.stream}`, 6n],
    ]);
    expect(sent[0]?.[1]?.events.map(({ id }) => id)).toEqual(append.events.map(({ id }) => id));
    expect(sent[0]?.[0]?.events[0]?.data).toEqual({
      stream: append.stream,
      version: 9,
      digest: append.commandDigest,
    });
  });

  it('never sends an answer under the same id twice, which a server would take for the first come again', async () => {
    const append = anAppend();
    await store.append(append);
    await store.append(append);
    const ids = sent.map(([answer]) => answer?.events[0]?.id);
    expect(new Set(ids).size).toBe(2);
  });

  it('says where the stream is when somebody wrote meanwhile', async () => {
    const append = anAppend({ expectedVersion: 3 });
    answers = conflict(`tovholder.${append.stream}`, 4n);
    await expect(store.append(append)).rejects.toEqual(new WrongExpectedVersion(append.stream, 3, 5));
    answers = conflict(`tovholder.${append.stream}`, 'no_stream');
    await expect(store.append(append)).rejects.toMatchObject({ actual: 0 });
  });

  it.each(['answer', 'stream'])(
    'gives the first answer to a command come again (conflict on its %s)',
    async (which) => {
      const append = anAppend();
      const { stream, commandId, commandDigest: digest } = append;
      wasAnswered(commandId, { stream, version: 1, digest });
      answers = conflict(which === 'answer' ? `tovholder_answer-${commandId}` : `tovholder.${stream}`, 0n);
      expect(await store.append(append)).toEqual({ stream, version: 1, position: 99n, repeated: true });
      expect(await store.answerTo(commandId, digest)).toMatchObject({ position: 99n, repeated: true });
    },
  );

  it('refuses a command id that was used for something else', async () => {
    const append = anAppend();
    const { stream, commandId } = append;
    wasAnswered(commandId, { stream: 'case-other', version: 4, digest: 'another digest' });
    answers = conflict(`tovholder_answer-${commandId}`, 0n);
    await expect(store.append(append)).rejects.toThrow(CommandIdReused);
    await expect(store.answerTo(commandId, append.commandDigest)).rejects.toThrow(CommandIdReused);
    expect(stream).not.toBe('case-other');
  });

  it('leaves in doubt what is answered, but does not show yet', async () => {
    const append = anAppend();
    answers = conflict(`tovholder_answer-${append.commandId}`, 0n);
    await expect(store.append(append)).rejects.toThrow(OutcomeUnknown);
  });

  it('takes a stream or an answer that is not there for empty', async () => {
    expect(await store.readStream('case-none')).toEqual([]);
    expect(await store.answerTo(anAppend().commandId, 'digest')).toBeUndefined();
  });

  it('is proved possible by a refusal, so that nothing is written', async () => {
    answers = conflict('tovholder_never-there', 'no_stream');
    await store.proveWritable();
    expect(sent[0]?.map(({ expectedState }) => expectedState)).toEqual([0n]);
    answers = () => Promise.reject(Object.assign(new Error('14'), { code: 14, details: 'gone' }));
    await expect(store.proveWritable()).rejects.toThrow(StoreUnavailable);
  });

  it('is not taken after the end, which leaves no connection', async () => {
    await store.close();
    expect(closed).toBe(1);
    await expect(store.append(anAppend())).rejects.toThrow(StoreUnavailable);
  });
});
