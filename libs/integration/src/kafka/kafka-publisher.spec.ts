import { describe, expect, it, jest } from '@jest/globals';
import type { Admin, Producer } from 'kafkajs';
import { KafkaPublisher } from './kafka-publisher.js';

describe('a publisher that its brokers do not let in', () => {
  it('keeps no connection of any try, however often it is tried again', async () => {
    let open = 0;
    const producer = {
      connect: jest.fn(() => {
        open += 1;
        return Promise.reject(new Error('CLUSTER_AUTHORIZATION_FAILED'));
      }),
      disconnect: jest.fn(() => {
        open -= 1;
        return Promise.resolve();
      }),
    };
    const admin = {
      connect: () => Promise.resolve(),
      createTopics: () => Promise.resolve(false),
      disconnect: () => Promise.resolve(),
    };
    const publisher = new KafkaPublisher(
      { brokers: ['kafka:9093'] },
      { admin: () => admin as unknown as Admin, producer: () => producer as unknown as Producer },
    );
    for (let attempt = 1; attempt <= 3; attempt += 1)
      await expect(publisher.send([])).rejects.toThrow('CLUSTER_AUTHORIZATION_FAILED');
    expect(producer.connect).toHaveBeenCalledTimes(3);
    expect(open).toBe(0);
  });
});
