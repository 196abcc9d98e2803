import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from 'uuidv7';
import type { RecordedEvent } from '../event-store.js';
import { WrongExpectedVersion } from '../rejections.js';
import { anAppend, events } from '../testing/appends.js';
import { KurrentDbEventStore } from './kurrentdb-event-store.js';
import { servers } from './testing/servers.js';

describe.each(servers())('two processes on one log on KurrentDB ($name)', ({ url }) => {
  let one: KurrentDbEventStore;
  let other: KurrentDbEventStore;
  let stranger: KurrentDbEventStore;

  beforeAll(() => {
    const namespace = `two${randomBytes(6).toString('hex')}`;
    [one, other] = [new KurrentDbEventStore({ url, namespace }), new KurrentDbEventStore({ url, namespace })];
    stranger = new KurrentDbEventStore({ url, namespace: `${namespace}stranger` });
  });
  afterAll(() => Promise.all([one.close(), other.close(), stranger.close()]));

  it('one of them wins a version of a stream', async () => {
    for (let round = 0; round < 30; round++) {
      const stream = `case-${uuidv7()}`;
      const outcomes = await Promise.allSettled(
        [one, other].map((store) => store.append(anAppend({ stream, events: events(2) }))),
      );
      const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
      expect(refused).toHaveLength(1);
      expect(refused[0]?.reason).toBeInstanceOf(WrongExpectedVersion);
      expect(refused[0]?.reason).toMatchObject({ actual: 2 });
    }
  });

  it('a command sent to both is carried out once and answered alike', async () => {
    for (let round = 0; round < 30; round++) {
      const append = anAppend({ events: events(2) });
      const answers = await Promise.all([one.append(append), other.append(append)]);
      expect(answers.filter(({ repeated }) => repeated)).toHaveLength(1);
      expect(answers[0]?.position).toBe(answers[1]?.position);
      expect(await one.readStream(append.stream)).toHaveLength(2);
    }
  });

  it('one follows what the other writes, past what is not of this log', async () => {
    const after = await one.head();
    await Promise.all(Array.from({ length: 200 }, () => stranger.append(anAppend({ events: events(10) }))));
    const written = await other.append(anAppend({ events: events(3) }));
    const stop = new AbortController();
    const seen: RecordedEvent[] = [];
    for await (const batch of one.subscribe({ after, signal: stop.signal })) {
      seen.push(...batch);
      if (seen.at(-1)?.position === written.position) stop.abort();
    }
    expect(seen).toEqual(await other.readStream(written.stream));
  });

  it('can tell whether it could be written, and leaves nothing behind', async () => {
    const head = await one.head();
    await one.proveWritable();
    expect(await one.head()).toBe(head);
  });
});
