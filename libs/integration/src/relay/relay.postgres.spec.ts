import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { migrateEventStore, PostgresEventStore } from '@tovholder/event-store';
import { freshTestDatabase, type TestDatabase } from '@tovholder/local-postgres';
import pg from 'pg';
import { CollectingPublisher } from '../testing/collecting-publisher.js';
import { Diary } from '../testing/diary.js';
import { newEvent } from '../testing/happened.js';
import { CannotPublish } from './cannot-publish.js';
import { prepareRelay } from './prepare-relay.js';
import { Relay, type RelayOptions, type RelayStatus } from './relay.js';

let database: TestDatabase;
let store: PostgresEventStore;
let diary: Diary;
let broker: CollectingPublisher;
let running: { stop: AbortController; ended: Promise<void> }[];

beforeEach(async () => {
  database = await freshTestDatabase();
  await migrateEventStore(database);
  await prepareRelay(database);
  store = new PostgresEventStore({ url: database.applicationUrl });
  diary = new Diary(store);
  broker = new CollectingPublisher();
  running = [];
});

afterEach(async () => {
  await stopAll();
  await store.close();
  await database.drop();
});

describe('the relay', () => {
  it('sends what is for others in the order of the log, from the beginning and as it happens', async () => {
    await diary.isKept(5);
    start();
    await broker.until(() => broker.ids.length === 15);
    await diary.isKept(2);
    await broker.until(() => broker.ids.length === 21);
    expect(broker.ids).toEqual(diary.ids);
  });

  it('goes on where it was acknowledged, and sends nothing of that again', async () => {
    await diary.isKept(3);
    start();
    await checkpointAtHead();
    await stopAll();
    await diary.isKept(1);
    start();
    await checkpointAtHead();
    expect(broker.ids).toEqual(diary.ids);
  });

  it('sends again what was not acknowledged, under the same ids', async () => {
    await diary.isKept(2);
    broker.goneBeforeAnswer = true;
    start();
    await broker.until(() => broker.batches.length === 2);
    expect(await checkpoint()).toBe(0n);
    broker.goneBeforeAnswer = false;
    await checkpointAtHead();
    const [first, ...repeats] = broker.batches;
    expect(repeats.length).toBeGreaterThan(0);
    for (const repeat of repeats) expect(repeat).toEqual(first);
  });

  it('stops no command while the broker is away, holds one batch, and loses nothing', async () => {
    broker.outOfReach = true;
    const statuses: RelayStatus[] = [];
    start({ batchSize: 10, report: (status) => statuses.push(status) });
    await diary.isKept(20);
    await broker.until(() => broker.refused > 2);
    expect(await checkpoint()).toBe(0n);
    broker.outOfReach = false;
    await checkpointAtHead();
    expect(broker.ids).toEqual(diary.ids);
    expect(Math.max(...broker.batches.map(({ length }) => length))).toBeLessThanOrEqual(10);
    expect(statuses.map(({ state }) => state)).toEqual(['relaying', 'waiting', 'relaying']);
  });

  it('moves past what is for nobody else', async () => {
    await append('ThreadHolderNamed', { holder: { personId: 'karen', name: 'Karen' }, reason: '' });
    start();
    await checkpointAtHead();
    expect(broker.batches).toEqual([]);
  });

  it('stands still before an event it may not send, and says which', async () => {
    await append('MeetingClosed', { meetingId: 'no id', outcome: 'stay-local', followUp: '2026-04-13' });
    const { ended } = start();
    await expect(ended).rejects.toThrow(CannotPublish);
    await expect(ended).rejects.toThrow('MeetingClosed at position 1 cannot be published');
    expect(broker.batches).toEqual([]);
  });
});

describe('of several relays', () => {
  it('one sends while the others stand by, and another goes on when it stops', async () => {
    const first = start();
    await diary.isKept(1);
    await broker.until(() => broker.ids.length === 3);
    const second = new CollectingPublisher();
    await standingBy(second);
    await diary.isKept(1);
    await checkpointAtHead();
    first.stop.abort();
    await first.ended;
    await diary.isKept(1);
    await checkpointAtHead();
    expect([...broker.ids, ...second.ids]).toEqual(diary.ids);
  });

  it('one whose connection broke has lost the lead, and comes back behind the other', async () => {
    const lost = new Promise<void>((resolve) => {
      start({ report: ({ state }) => state === 'waiting' && resolve() });
    });
    await diary.isKept(1);
    await checkpointAtHead();
    const second = new CollectingPublisher();
    await standingBy(second);
    await breakConnectionOfLeader();
    // Until it knows, it may still send what its successor sends too.
    await lost;
    await diary.isKept(2);
    await checkpointAtHead();
    expect([...broker.ids, ...second.ids].toSorted()).toEqual(diary.ids.toSorted());
  });
});

function start(options: Partial<RelayOptions> = {}) {
  const stop = new AbortController();
  const relay = new Relay({
    store,
    databaseUrl: database.applicationUrl,
    publisher: broker,
    source: 'urn:tovholder:afprovningskommunen',
    askEveryMs: 10,
    ...options,
  });
  const ended = relay.run(stop.signal);
  ended.catch(() => undefined);
  running.push({ stop, ended });
  return { stop, ended };
}

/** A second relay, returned once it has found the lead taken. */
function standingBy(publisher: CollectingPublisher): Promise<void> {
  return new Promise((resolve) => {
    start({ publisher, report: ({ state }) => state === 'standing-by' && resolve() });
  });
}

async function stopAll(): Promise<void> {
  for (const { stop } of running) stop.abort();
  await Promise.allSettled(running.map(({ ended }) => ended));
}

async function append(type: string, data: object): Promise<void> {
  const event = newEvent(type, data);
  const stream = `case-${event.id}`;
  await store.append({
    stream,
    expectedVersion: 0,
    commandId: event.id,
    commandDigest: 'd',
    events: [event],
  });
}

async function checkpointAtHead(): Promise<void> {
  while ((await checkpoint()) !== (await store.head()));
}

async function checkpoint(): Promise<bigint> {
  const [row] = await asSuperuser<{ position: string }>('select position from integration.relay_checkpoint');
  return BigInt(row?.position ?? 0);
}

async function breakConnectionOfLeader(): Promise<void> {
  await asSuperuser(
    `select pg_terminate_backend(pid) from pg_locks
      where locktype = 'advisory' and granted and database = (select oid from pg_database where datname = current_database())`,
  );
}

async function asSuperuser<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}
