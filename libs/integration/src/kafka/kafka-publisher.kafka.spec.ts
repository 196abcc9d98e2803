import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Kafka as CloudEvents, type CloudEvent, type Headers } from 'cloudevents';
import kafkajs from 'kafkajs';
import { randomUUID } from 'node:crypto';
import { publish, type PublishedEvent } from '../published/publish.js';
import { happened } from '../testing/happened.js';
import { KafkaPublisher } from './kafka-publisher.js';
import { partitions, retentionMs, topicOf } from './topics.js';

const { ConfigResourceTypes, Kafka, logLevel } = kafkajs;

const brokers = (process.env.KAFKA_BROKERS ?? '').split(',');
const prefix = `test-${randomUUID()}`;
const topic = topicOf('cases', prefix);
const kafka = new Kafka({ brokers, logLevel: logLevel.NOTHING });
const admin = kafka.admin();
const publisher = new KafkaPublisher({ brokers, topicPrefix: prefix });

/** Two cases, each followed up many times, in turn. */
const cases = [randomUUID(), randomUUID()];
const followUps = Array.from({ length: 200 }, (_, nth) => followUp(cases[nth % 2] ?? '', nth));

beforeAll(async () => {
  await publisher.send(followUps.slice(0, 150));
  await publisher.send(followUps.slice(150));
  await admin.connect();
});

afterAll(async () => {
  await publisher.close();
  await admin.deleteTopics({ topics: [topic, topicOf('authority', prefix)] });
  await admin.disconnect();
});

describe('what was sent to Kafka', () => {
  it('is read by the CloudEvents SDK, each case in its order', async () => {
    const read = await readAll(followUps.length);
    for (const caseId of cases) {
      const ofCase = ({ subject }: { subject?: string | undefined }) => subject === caseId;
      expect(read.filter(ofCase).map(({ id }) => id)).toEqual(followUps.filter(ofCase).map(({ id }) => id));
    }
    const { type, source, time, sequence, data } = followUps[0] as PublishedEvent;
    const first = read.find(({ id }) => id === followUps[0]?.id);
    expect(first).toMatchObject({ type, source, time, sequence, data, specversion: '1.0' });
  });

  it('lies in topics with the partitions and the retention that the document states', async () => {
    const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
    expect(topics[0]?.partitions).toHaveLength(partitions);
    const { resources } = await admin.describeConfigs({
      includeSynonyms: false,
      resources: [{ type: ConfigResourceTypes.TOPIC, name: topic, configNames: ['retention.ms'] }],
    });
    expect(resources[0]?.configEntries[0]?.configValue).toBe(String(retentionMs));
  });
});

describe('a broker that is not there', () => {
  it('is said to be away, within the time of a few tries', async () => {
    const nowhere = new KafkaPublisher({ brokers: ['127.0.0.1:1'] });
    await expect(nowhere.send(followUps.slice(0, 1))).rejects.toThrow();
    await nowhere.close();
  });
});

function followUp(caseId: string, nth: number): PublishedEvent {
  const stream = `case-${caseId}`;
  return publish(
    happened('FollowUpHeld', { progress: '', next: '2026-05-04' }, { stream, version: nth + 1 }),
    'urn:tovholder:afprovningskommunen',
  ) as PublishedEvent;
}

async function readAll(count: number): Promise<CloudEvent<unknown>[]> {
  const consumer = kafka.consumer({ groupId: prefix });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  const read: CloudEvent<unknown>[] = [];
  await new Promise<void>((done, failed) => {
    consumer.on('consumer.crash', ({ payload }) => !payload.restart && failed(payload.error));
    void consumer.run({
      eachMessage: async ({ message }) => {
        const headers: Headers = {};
        for (const [name, value] of Object.entries(message.headers ?? {})) headers[name] = String(value);
        const value = message.value?.toString();
        read.push(CloudEvents.toEvent({ headers, body: value, value } as never) as CloudEvent<unknown>);
        await Promise.resolve();
        if (read.length === count) done();
      },
    });
  });
  await consumer.disconnect();
  return read;
}
