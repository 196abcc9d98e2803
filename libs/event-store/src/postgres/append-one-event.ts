import type { QueryArrayConfig } from 'pg';
import type { StorableAppend } from '../append/storable-append.js';
import type { Appended } from '../event-store.js';
import { readSql } from './sql-file.js';
import { asText } from './text-types.js';

const text = readSql('queries/append-one-event.sql');

export type PositionRow = [position: string | null];

/** A lone event as the parameters of one statement; nothing when the batch is anything else. */
export function appendOneEventQuery(
  batch: readonly StorableAppend[],
  recordedAt: Date,
): QueryArrayConfig | undefined {
  const [append, another] = batch;
  const [event, more] = append?.events ?? [];
  if (!append || another || !event || more) return undefined;
  return {
    name: 'append-one-event',
    text,
    rowMode: 'array',
    types: asText,
    values: [
      append.stream,
      append.expectedVersion + 1,
      append.commandId,
      append.commandDigest,
      event.id,
      event.type,
      event.schemaVersion,
      event.data,
      event.metadata,
      recordedAt.toISOString(),
    ],
  };
}

/** Nothing when the log refused it. */
export function appendedAt(
  { stream, expectedVersion }: StorableAppend,
  [row]: PositionRow[],
): Appended | undefined {
  const position = row?.[0] ?? null;
  if (position === null) return undefined;
  return { stream, version: expectedVersion + 1, position: BigInt(position), repeated: false };
}
