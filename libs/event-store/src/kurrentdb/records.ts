import {
  jsonEvent,
  NO_STREAM,
  START,
  type EventData,
  type Position as KurrentPosition,
  type RecordedEvent as KurrentRecord,
} from '@kurrent/kurrentdb-client';
import type { StorableAppend, StorableEvent } from '../append/storable-append.js';
import type { Position, RecordedEvent } from '../event-store.js';
import type { StreamNames } from './stream-names.js';

/** The server holds something under this log's prefix that this log did not write. */
export class StrangeRecord extends Error {
  constructor(id: string, missing: string) {
    super(`event ${id} was not written by this log: it has no ${missing}`);
    this.name = 'StrangeRecord';
  }
}

/** The server counts a stream's events from 0, we from 1. */
export const revisionOf = (version: number): bigint => BigInt(version - 1);

/** Version 0 is before the first event, which the server calls no stream. */
export const expectedState = (version: number) => (version === 0 ? NO_STREAM : revisionOf(version));

export const versionOf = (state: bigint | typeof NO_STREAM): number =>
  state === NO_STREAM || state < 0n ? 0 : Number(state) + 1;

/** Our positions are commit positions. Records of one append have one each, which is their prepare position too. */
export const serverPosition = (position: Position): KurrentPosition | typeof START =>
  position === 0n ? START : { commit: position, prepare: position };

/** The envelope goes beside the event as text, since an append to several streams takes no other metadata. */
export function recordsOf({ events, commandId }: StorableAppend, recordedAt: Date): EventData[] {
  return events.map((event: StorableEvent) =>
    jsonEvent({
      id: event.id,
      type: event.type,
      data: JSON.parse(event.data) as Record<string, unknown>,
      metadata: {
        commandId,
        schemaVersion: String(event.schemaVersion),
        recordedAt: recordedAt.toISOString(),
        metadata: event.metadata,
      },
    }),
  );
}

export function recordedEvent(record: KurrentRecord, names: StreamNames): RecordedEvent {
  return {
    id: record.id,
    type: record.type,
    schemaVersion: Number(envelope(record, 'schemaVersion')),
    data: record.data as object,
    metadata: JSON.parse(envelope(record, 'metadata')) as object,
    stream: names.inLog(record.streamId),
    version: Number(record.revision) + 1,
    position: positionOf(record),
    recordedAt: envelope(record, 'recordedAt'),
    commandId: envelope(record, 'commandId'),
  };
}

export function positionOf({ id, position }: KurrentRecord): Position {
  if (!position) throw new StrangeRecord(id, 'position');
  return position.commit;
}

function envelope({ id, metadata }: KurrentRecord, key: string): string {
  const value: unknown = (metadata as Record<string, unknown> | undefined)?.[key];
  if (typeof value !== 'string') throw new StrangeRecord(id, key);
  return value;
}
