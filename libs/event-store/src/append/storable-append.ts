import type { Append, NewEvent } from '../event-store.js';
import { EventTooLarge, MalformedAppend, UnstorableText } from '../rejections.js';
import type { Limits } from './limits.js';

/** An append as it goes to disk: checked, and with its JSON made, so that neither is done in the write itself. */
export interface StorableAppend {
  stream: string;
  expectedVersion: number;
  commandId: string;
  commandDigest: string;
  events: readonly StorableEvent[];
  bytes: number;
}

export interface StorableEvent {
  id: string;
  type: string;
  schemaVersion: number;
  data: string;
  metadata: string;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
// JSON.stringify writes these as escapes. An even number of backslashes before means the text itself says "\u0000".
const unstorableEscape = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/;

export function storable(append: Append, limits: Limits): StorableAppend {
  if (append.events.length === 0) throw new MalformedAppend('it has no events');
  if (append.events.length > limits.eventsPerAppend) {
    throw new EventTooLarge(append.events.length, limits.eventsPerAppend);
  }
  if (!Number.isSafeInteger(append.expectedVersion) || append.expectedVersion < 0) {
    throw new MalformedAppend(`expected version ${append.expectedVersion}`);
  }
  requireText('stream', append.stream);
  requireText('commandDigest', append.commandDigest);
  const commandId = requireUuid('commandId', append.commandId);
  const events = append.events.map((event) => storableEvent(event, limits));
  const bytes = events.reduce((sum, { data, metadata }) => sum + data.length + metadata.length, 0);
  return { ...append, commandId, events, bytes };
}

function storableEvent({ id, type, schemaVersion, data, metadata }: NewEvent, limits: Limits): StorableEvent {
  requireText('type', type);
  if (!Number.isInteger(schemaVersion) || schemaVersion < 1 || schemaVersion > 32_767) {
    throw new MalformedAppend(`schema version ${schemaVersion}`);
  }
  const event = {
    id: requireUuid('event id', id),
    type,
    schemaVersion,
    data: json('data', data),
    metadata: json('metadata', metadata),
  };
  const size = event.data.length + event.metadata.length;
  // Characters first: only what is near the limit is worth counting in bytes.
  if (size * 3 > limits.eventBytes) {
    const bytes = Buffer.byteLength(event.data) + Buffer.byteLength(event.metadata);
    if (bytes > limits.eventBytes) throw new EventTooLarge(bytes, limits.eventBytes);
  }
  return event;
}

function json(field: string, value: object): string {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new MalformedAppend(`${field} is not JSON`);
  if (text.includes('\\u') && unstorableEscape.test(text)) throw new UnstorableText(field);
  return text;
}

function requireText(field: string, text: string): void {
  if (text === '') throw new MalformedAppend(`${field} is empty`);
  if (text.includes('\0') || !text.isWellFormed()) throw new UnstorableText(field);
}

export function requireUuid(field: string, text: string): string {
  const lower = text.toLowerCase();
  if (!uuid.test(lower)) throw new MalformedAppend(`${field} is no UUID`);
  return lower;
}
