import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PostgresEventStore } from '@tovholder/event-store';
import { topicOf } from '@tovholder/integration';
import { freshTestDatabase, type TestDatabase } from '@tovholder/local-postgres';
import { readConfiguration, startWorker, type RunningWorker } from '@tovholder/worker';
import kafkajs from 'kafkajs';
import { BusyCases } from './busy-cases.js';

const brokers = process.env['KAFKA_BROKERS'] ?? '';
const prefix = `test-${randomUUID()}`;
const source = 'urn:tovholder:afprovningskommunen';
const directoryFile = fileURLToPath(new URL('../access/directory.yaml', import.meta.url));
const { Kafka, logLevel } = kafkajs;
const kafka = new Kafka({ brokers: brokers.split(','), logLevel: logLevel.NOTHING });

describe('a worker with the role of the relay', () => {
  let log: TestDatabase;
  let store: PostgresEventStore;
  const workers: RunningWorker[] = [];

  beforeAll(async () => {
    log = await freshTestDatabase();
  });
  afterAll(async () => {
    for (const worker of workers) await worker.stop();
    await store.close();
    await log.drop();
    const admin = kafka.admin();
    await admin.connect();
    await admin.deleteTopics({ topics: [topicOf('cases', prefix), topicOf('authority', prefix)] });
    await admin.disconnect();
  });

  it('waits for a broker that is away, and is as ready as before', async () => {
    const worker = await start({ KAFKA_BROKERS: '127.0.0.1:1' });
    store = new PostgresEventStore({ url: log.applicationUrl });
    await somethingHappens();
    const relay = await relayOf(worker, 'waiting');
    expect(relay).toMatchObject({ name: 'relay', ready: true });
    await worker.stop();
  });

  it('publishes what has happened, and says where it is', async () => {
    const worker = await start({ KAFKA_BROKERS: brokers });
    const written = await somethingHappens();
    const read = await readFromTopic(written + 1);
    expect(new Set(read)).toEqual(new Set([source]));
    expect(await relayOf(worker, 'relaying')).toMatchObject({ name: 'relay', ready: true });
  });

  async function start(where: { KAFKA_BROKERS: string }): Promise<RunningWorker> {
    const worker = await startWorker(
      readConfiguration({
        ...where,
        PORT: '0',
        ROLES: 'relay',
        DATABASE_URL: log.applicationUrl,
        OWNER_DATABASE_URL: log.ownerUrl,
        DIRECTORY_FILE: directoryFile,
        KAFKA_SOURCE: source,
        KAFKA_TOPIC_PREFIX: prefix,
        LOG_LEVEL: 'silent',
      }),
    );
    workers.push(worker);
    return worker;
  }

  /** In one case, once. Gives how much. */
  async function somethingHappens(): Promise<number> {
    const cases = new BusyCases(store, 1);
    const work = cases.work();
    cases.stop();
    await work;
    return cases.written;
  }
});

async function relayOf({ address }: RunningWorker, state: string) {
  for (;;) {
    const answer = (await (await fetch(`${address}/ready`)).json()) as {
      checks: { name: string; ready: boolean; details?: { state: string } }[];
    };
    const relay = answer.checks.find(({ name }) => name === 'relay');
    if (relay?.details?.state === state) return relay;
  }
}

/** The first to publish makes it. */
async function topicIsThere(): Promise<void> {
  const admin = kafka.admin();
  await admin.connect();
  while (!(await admin.listTopics()).includes(topicOf('cases', prefix)));
  await admin.disconnect();
}

/** The source each message names, of so many. */
async function readFromTopic(count: number): Promise<string[]> {
  await topicIsThere();
  const consumer = kafka.consumer({ groupId: prefix });
  await consumer.connect();
  await consumer.subscribe({ topic: topicOf('cases', prefix), fromBeginning: true });
  const sources: string[] = [];
  await new Promise<void>((done, failed) => {
    consumer.on('consumer.crash', ({ payload }) => !payload.restart && failed(payload.error));
    void consumer.run({
      eachMessage: ({ message }) => {
        sources.push(String(message.headers?.['ce_source']));
        if (sources.length === count) done();
        return Promise.resolve();
      },
    });
  });
  await consumer.disconnect();
  return sources;
}
