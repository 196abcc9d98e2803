import { Kafka as CloudEvents, type CloudEvent, type Headers } from 'cloudevents';
import kafkajs, { type KafkaMessage } from 'kafkajs';
import type { Board } from './board.js';

const { Kafka, logLevel } = kafkajs;

export interface Reading {
  brokers: string[];
  topic: string;
  /** Readers of one group share the partitions. */
  groupId: string;
}

/**
 * Puts what is published on the board. How far the group has read is noted after the board has it, so that a reader
 * killed in between reads again; the board knows what it has.
 */
export async function readOnto(board: Board, { brokers, topic, groupId }: Reading): Promise<void> {
  const kafka = new Kafka({ clientId: 'board', brokers, logLevel: logLevel.NOTHING });
  const consumer = kafka.consumer({
    groupId,
    sessionTimeout: 6_000,
    heartbeatInterval: 1_000,
    // A broker that is away comes back; there is nothing else to do meanwhile.
    retry: { retries: 5, maxRetryTime: 1_000, restartOnFailure: () => Promise.resolve(true) },
  });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await consumer.run({ eachMessage: ({ message }) => board.take(cloudEventIn(message)) });
}

function cloudEventIn({ headers = {}, value }: KafkaMessage): CloudEvent<unknown> {
  const asText: Headers = {};
  for (const [name, content] of Object.entries(headers)) asText[name] = String(content);
  const data = value?.toString();
  return CloudEvents.toEvent({ headers: asText, value: data, body: data } as never) as CloudEvent<unknown>;
}
