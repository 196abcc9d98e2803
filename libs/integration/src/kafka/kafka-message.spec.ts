import { describe, expect, it } from '@jest/globals';
import { Kafka, type Headers } from 'cloudevents';
import { publish, type PublishedEvent } from '../published/publish.js';
import { happened } from '../testing/happened.js';
import { kafkaMessage } from './kafka-message.js';

const source = 'urn:tovholder:afprovningskommunen';
const held = happened('FollowUpHeld', { progress: '', next: '2026-05-04' });
const followUpHeld = publish(held, source) as PublishedEvent;

describe('a message to Kafka', () => {
  it('is read by the CloudEvents SDK as the event that was sent', () => {
    const { headers, key, value } = kafkaMessage(followUpHeld);
    const received = { headers: headers as Headers, key, value, body: value };
    const { id, type, subject, time, sequence, data } = followUpHeld;
    expect(Kafka.toEvent(received)).toMatchObject({
      ...{ id, type, source, subject, time, sequence, data },
      ...{ specversion: '1.0', datacontenttype: 'application/json', partitionkey: subject },
    });
  });

  it('has the case as its key, so that all about it is in one partition', () => {
    expect(kafkaMessage(followUpHeld).key).toBe(followUpHeld.subject);
  });
});
