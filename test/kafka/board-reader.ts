import { Kafka as CloudEvents, type CloudEvent, type Headers } from 'cloudevents';
import kafkajs, { type KafkaMessage } from 'kafkajs';
import type { Board } from './board.js';

const { Kafka, logLevel } = kafkajs;

export interface Reading {
  brokers: string[];
  topics: string[];
  /** Readers of one group share the partitions. */
  groupId: string;
  /** How soon a reader that was killed is missed, and another has its partitions. */
  missedAfterMs?: number;
}

/**
 * Puts what is published on the board. How far the group has read is noted after the board has it, so that a reader
 * killed in between reads again; the board knows what it has.
 */
export async function readOnto(
  board: Board,
  { brokers, topics, groupId, missedAfterMs = 6_000 }: Reading,
): Promise<void> {
  const kafka = new Kafka({ clientId: 'board', brokers, logLevel: logLevel.NOTHING });
  const consumer = kafka.consumer({
    groupId,
    sessionTimeout: missedAfterMs,
    heartbeatInterval: missedAfterMs / 6,
    // A broker that is away comes back; there is nothing else to do meanwhile.
    retry: { retries: 5, maxRetryTime: 1_000, restartOnFailure: () => Promise.resolve(true) },
  });
  try {
    await consumer.connect();
    await consumer.subscribe({ topics, fromBeginning: true });
    await consumer.run({ eachMessage: ({ topic, message }) => board.take(topic, cloudEventIn(message)) });
  } catch (error) {
    // Whoever tries again makes another; this one would keep its connections.
    await consumer.disconnect().catch(() => undefined);
    throw error;
  }
}

function cloudEventIn({ headers = {}, value }: KafkaMessage): CloudEvent<unknown> {
  const asText: Headers = {};
  for (const [name, content] of Object.entries(headers)) asText[name] = String(content);
  const data = value?.toString();
  return CloudEvents.toEvent({ headers: asText, value: data, body: data } as never) as CloudEvent<unknown>;
}
