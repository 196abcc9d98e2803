import kafkajs, { type KafkaConfig, type Producer, type TopicMessages } from 'kafkajs';
import type { PublishedEvent } from '../published/publish.js';
import type { Publisher } from '../relay/publisher.js';
import { kafkaMessage } from './kafka-message.js';
import { topicOf, topicsOf, usualPrefix } from './topics.js';

const { Kafka, logLevel, Partitioners } = kafkajs;

export interface KafkaPublisherOptions {
  brokers: string[];
  /** How a broker outside this machine wants us to prove who we are. */
  security?: Pick<KafkaConfig, 'ssl' | 'sasl'>;
  topicPrefix?: string;
}

// Short, since whoever sends tries again anyhow, for as long as it takes.
const patience = {
  connectionTimeout: 3_000,
  requestTimeout: 10_000,
  retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 4 },
};

/** Sends by kafkajs: idempotently, and acknowledged by all replicas in sync. Connects when there is something to send. */
export class KafkaPublisher implements Publisher {
  private readonly prefix: string;
  private producer: Producer | undefined;

  constructor(
    options: KafkaPublisherOptions,
    private readonly kafka: Pick<kafkajs.Kafka, 'admin' | 'producer'> = clientOf(options),
  ) {
    this.prefix = options.topicPrefix ?? usualPrefix;
  }

  async send(events: readonly PublishedEvent[]): Promise<void> {
    const producer = (this.producer ??= await this.connect());
    try {
      await producer.sendBatch({ acks: -1, topicMessages: this.byTopic(events) });
    } catch (error) {
      // The broker may have taken what it did not acknowledge. A producer that went on would give other messages the
      // numbers of those, and have them taken for repeats; a new one has numbers of its own.
      await this.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    const { producer } = this;
    this.producer = undefined;
    await producer?.disconnect().catch(() => undefined);
  }

  private async connect(): Promise<Producer> {
    await this.createTopics();
    const producer = this.kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      // As every other Kafka client spreads keys, so that others may send to these topics, or join them with their own.
      createPartitioner: Partitioners.DefaultPartitioner,
      retry: patience.retry,
    });
    try {
      await producer.connect();
    } catch (error) {
      // It may have come as far as the broker. The next try makes another, and this one would keep its connections.
      await producer.disconnect().catch(() => undefined);
      throw error;
    }
    return producer;
  }

  /** Topics that are there stay as they are, also where somebody has given them other settings. */
  private async createTopics(): Promise<void> {
    const admin = this.kafka.admin({ retry: patience.retry });
    try {
      await admin.connect();
      await admin.createTopics({ topics: topicsOf(this.prefix), waitForLeaders: true });
    } finally {
      await admin.disconnect().catch(() => undefined);
    }
  }

  private byTopic(events: readonly PublishedEvent[]): TopicMessages[] {
    const topics = new Map<string, TopicMessages>();
    for (const event of events) {
      const topic = topicOf(event.audience, this.prefix);
      const messages = topics.get(topic) ?? { topic, messages: [] };
      messages.messages.push(kafkaMessage(event));
      topics.set(topic, messages);
    }
    return [...topics.values()];
  }
}

function clientOf({ brokers, security }: KafkaPublisherOptions): kafkajs.Kafka {
  return new Kafka({
    clientId: 'tovholder-relay',
    brokers,
    ...patience,
    ...security,
    // What goes wrong is thrown, and told by whoever tries again; kafkajs would tell it several times more.
    logLevel: logLevel.NOTHING,
  });
}
