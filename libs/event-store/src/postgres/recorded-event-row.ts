import type { RecordedEvent } from '../event-store.js';

/** A row of queries/read-all.sql and read-stream.sql, as text. */
export type RecordedEventRow = [
  position: string,
  stream: string,
  version: string,
  eventId: string,
  type: string,
  schemaVersion: string,
  data: string,
  metadata: string,
  recordedAt: string,
  commandId: string,
];

export function recordedEvent([
  position,
  stream,
  version,
  id,
  type,
  schemaVersion,
  data,
  metadata,
  recordedAt,
  commandId,
]: RecordedEventRow): RecordedEvent {
  return {
    id,
    type,
    schemaVersion: Number(schemaVersion),
    data: JSON.parse(data) as object,
    metadata: JSON.parse(metadata) as object,
    stream,
    version: Number(version),
    position: BigInt(position),
    recordedAt: new Date(recordedAt).toISOString(),
    commandId,
  };
}
