import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshTestDatabase, type TestDatabase } from '@tovholder/local-postgres';
import pg from 'pg';
import { uuidv7 } from 'uuidv7';
import type { RecordedEvent } from '../event-store.js';
import { WrongExpectedVersion } from '../rejections.js';
import { anAppend, events } from '../testing/appends.js';
import { migrateEventStore } from './migrate.js';
import { PostgresEventStore } from './postgres-event-store.js';

describe('two processes on one log', () => {
  let database: TestDatabase;
  let one: PostgresEventStore;
  let other: PostgresEventStore;

  beforeAll(async () => {
    database = await freshTestDatabase();
    await migrateEventStore(database);
    // Polling alone would be too slow for these tests: what they see, they see by notification.
    const options = { url: database.applicationUrl, pollEveryMs: 600_000 };
    [one, other] = [new PostgresEventStore(options), new PostgresEventStore(options)];
  });
  afterAll(async () => {
    await Promise.all([one.close(), other.close()]);
    await database.drop();
  });

  it('one of them wins a version of a stream', async () => {
    for (let round = 0; round < 30; round++) {
      const stream = `case-${uuidv7()}`;
      const outcomes = await Promise.allSettled([
        one.append(anAppend({ stream, events: events(2) })),
        other.append(anAppend({ stream, events: events(2) })),
      ]);
      const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
      expect(refused).toHaveLength(1);
      expect(refused[0]?.reason).toBeInstanceOf(WrongExpectedVersion);
      expect(await one.readStream(stream)).toHaveLength(2);
    }
  });

  it('one of them carries out a command that both are sent', async () => {
    for (let round = 0; round < 30; round++) {
      const append = anAppend();
      const answers = await Promise.all([one.append(append), other.append(append)]);
      expect(answers.map(({ repeated }) => repeated).sort()).toEqual([false, true]);
      expect(answers[0]?.position).toBe(answers[1]?.position);
    }
  });

  it('a reader sees every position once and in order while both write and collide', async () => {
    const after = await one.head();
    const streams = Array.from({ length: 5 }, () => `case-${uuidv7()}`);
    const stop = new AbortController();
    const seen: RecordedEvent[] = [];
    const reading = (async () => {
      for await (const batch of other.subscribe({ after, batchSize: 7, signal: stop.signal })) {
        seen.push(...batch);
        if (seen.at(-1)?.type === 'Last') stop.abort();
      }
    })();

    const writing = [one, other].flatMap((store) =>
      Array.from({ length: 8 }, async (_, writer) => {
        for (let turn = 0; turn < 20; turn++) {
          const stream = streams[(writer + turn) % streams.length] ?? '';
          const { length } = await store.readStream(stream);
          await store.append(anAppend({ stream, expectedVersion: length })).catch((error: unknown) => {
            expect(error).toBeInstanceOf(WrongExpectedVersion);
          });
        }
      }),
    );
    await Promise.all(writing);
    const [last] = events(1);
    await one.append(anAppend({ events: [{ ...last!, type: 'Last' }] }));
    await reading;

    expect(seen.map(({ position }) => position)).toEqual(seen.map((_, index) => after + BigInt(index + 1)));
    for (const stream of streams) {
      const versions = seen.filter((event) => event.stream === stream).map(({ version }) => version);
      expect(versions).toEqual(versions.map((_, index) => index + 1));
    }
  });

  it('somebody else’s long transaction holds up no reader', async () => {
    const idler = new pg.Client({ connectionString: database.superuserUrl });
    await idler.connect();
    try {
      await idler.query('create table elsewhere (n int)');
      await idler.query('begin isolation level repeatable read');
      // It has a transaction id, lower than any to come: the kind that stalls readers who order by those.
      await idler.query('insert into elsewhere values (1)');
      const after = await one.head();
      const { position } = await one.append(anAppend());
      const stop = new AbortController();
      const next = await other.subscribe({ after, signal: stop.signal })[Symbol.asyncIterator]().next();
      stop.abort();
      expect((next.value as RecordedEvent[]).at(-1)?.position).toBe(position);
    } finally {
      await idler.end();
    }
  });

  it('an append that is not committed yet is seen by nobody, and nothing overtakes it', async () => {
    const slow = new pg.Client({ connectionString: database.applicationUrl });
    await slow.connect();
    try {
      const before = await one.head();
      await slow.query('begin');
      await slow.query(
        `select from event_store.append_events(
           array[$1], array[1], array[$2::uuid], array['d'], array[1], array[$3::uuid], array['Slow'],
           array[1::smallint], array['{}'], array['{}'], now())`,
        [`case-${uuidv7()}`, uuidv7(), uuidv7()],
      );
      const fast = one.append(anAppend());
      expect(await other.head()).toBe(before);
      await slow.query('commit');
      expect((await fast).position).toBe(before + 2n);
    } finally {
      await slow.end();
    }
  });
});
