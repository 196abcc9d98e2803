import type { ITopicConfig } from 'kafkajs';
import { audiences, type Audience } from '../published/contracts.js';

const day = 24 * 60 * 60 * 1_000;

/** Six is room for six members of one group, for good: another number would send a case's events elsewhere. */
export const partitions = 6;

/** Long enough for a consumer to be mended over a holiday. Whoever comes later is sent the log again. */
export const retentionMs = 14 * day;

/** Several installations on one broker each have a prefix of their own. */
export const usualPrefix = 'tovholder';

export function topicOf(audience: Audience, prefix = usualPrefix): string {
  return `${prefix}.${audience}.v1`;
}

export function topicsOf(prefix: string): ITopicConfig[] {
  return audiences.map((audience) => ({
    topic: topicOf(audience, prefix),
    numPartitions: partitions,
    configEntries: [
      { name: 'cleanup.policy', value: 'delete' },
      { name: 'retention.ms', value: String(retentionMs) },
      // Retention counts from the sending: an old log sent to a new broker would otherwise be gone on arrival.
      { name: 'message.timestamp.type', value: 'LogAppendTime' },
    ],
  }));
}
