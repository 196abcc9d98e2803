import type { ITopicConfig } from 'kafkajs';
import type { Audience } from '../published/contracts.js';

const day = 24 * 60 * 60 * 1_000;

/** Six is room for six members of one group, for good: another number would send a case's events elsewhere. */
export const partitions = 6;

/** Long enough for a consumer to be mended over a holiday. Whoever comes later is sent the log again. */
export const retentionMs = 14 * day;

export function topicOf(audience: Audience): string {
  return `tovholder.${audience}.v1`;
}

export const topics: readonly ITopicConfig[] = (['cases', 'authority'] as const).map((audience) => ({
  topic: topicOf(audience),
  numPartitions: partitions,
  configEntries: [
    { name: 'cleanup.policy', value: 'delete' },
    { name: 'retention.ms', value: String(retentionMs) },
    // Retention counts from the sending: an old log sent to a new broker would otherwise be gone on arrival.
    { name: 'message.timestamp.type', value: 'LogAppendTime' },
  ],
}));
