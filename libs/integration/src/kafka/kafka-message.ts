import type { Message } from 'kafkajs';
import type { PublishedEvent } from '../published/publish.js';

/**
 * CloudEvents 1.0 in the binary mode of its Kafka binding: attributes as headers, data as the value. Keyed by case, so
 * that all about one case is in one partition. Written out here, since the SDK's own sends the data unserialised and a
 * `ce_datacontenttype` that the binding does not know; a spec reads these messages by that SDK.
 */
export function kafkaMessage({ id, type, source, subject, time, sequence, data }: PublishedEvent): Message {
  return {
    key: subject,
    value: JSON.stringify(data),
    headers: {
      'content-type': 'application/json',
      ce_specversion: '1.0',
      ce_id: id,
      ce_type: type,
      ce_source: source,
      ce_subject: subject,
      ce_time: time,
      ce_partitionkey: subject,
      ce_sequence: sequence,
    },
  };
}
