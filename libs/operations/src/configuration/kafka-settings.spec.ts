import { describe, expect, it } from '@jest/globals';
import { readKafkaSettings, type KafkaConfiguration } from './kafka-settings.js';

const configured: KafkaConfiguration = {
  brokers: ['kafka:9093'],
  source: 'urn:tovholder:kommune',
  topicPrefix: 'tovholder',
  tls: true,
  caFile: undefined,
  username: undefined,
  passwordFile: undefined,
  mechanism: 'scram-sha-512',
};

describe('what stands in files of how to reach Kafka', () => {
  it('is said to be missing all at once', async () => {
    const nowhere = { caFile: 'no-ca.pem', username: 'relay', passwordFile: 'no-password' };
    await expect(readKafkaSettings({ ...configured, ...nowhere })).rejects.toMatchObject({
      name: 'CannotStart',
      message:
        'KAFKA_CA_FILE: no-ca.pem cannot be read (ENOENT)\n' +
        'KAFKA_PASSWORD_FILE: no-password cannot be read (ENOENT)',
    });
  });
});
