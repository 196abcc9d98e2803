import type { NewEvent, RecordedEvent } from '@tovholder/event-store';
import type { CaseEvent } from './domain/case-event.js';
import type { Circumstances } from './domain/fact.js';
import type { MandateReference } from './domain/mandate-reference.js';
import type { StoredCaseEvent } from './projections/stored-case-event.js';
import { currentSchemaVersion, upcast } from './upcasting/upcast.js';

const prefix = 'case-';

/** How an event of a case rests in the log: what happened as `data`, who and when as `metadata`. */
interface CaseMetadata extends Circumstances {
  under?: MandateReference;
  /** Decimal, as JSON has no 64-bit integers. */
  knewUpTo: string;
}

export function streamOf(caseId: string): string {
  return `${prefix}${caseId}`;
}

function isCaseStream(stream: string): boolean {
  return stream.startsWith(prefix);
}

export function caseIdOf(stream: string): string {
  return stream.slice(prefix.length);
}

/** @param knewUpTo how much of the log the decider had before them */
export function toNewEvent(event: CaseEvent, id: string, knewUpTo: bigint): NewEvent {
  const { type, data, at, by, level, under } = event;
  const metadata: CaseMetadata = { at, by, level, ...(under && { under }), knewUpTo: knewUpTo.toString() };
  return { id, type, schemaVersion: currentSchemaVersion(type), data, metadata };
}

/** @throws UnknownCaseEvent when the log holds what this release cannot read */
export function toCaseEvent(recorded: RecordedEvent): StoredCaseEvent {
  const { at, by, level, under, knewUpTo } = recorded.metadata as CaseMetadata;
  const { type, data } = upcast(recorded.type, recorded.schemaVersion, recorded.data);
  // Written out: as objects spread into each other it takes twenty times as long, for every event of the log.
  const event = {
    type,
    data,
    at,
    by,
    level,
    caseId: caseIdOf(recorded.stream),
    version: recorded.version,
    position: recorded.position,
    eventId: recorded.id,
    commandId: recorded.commandId,
    knewUpTo: BigInt(knewUpTo),
  } as StoredCaseEvent;
  if (under) event.under = under;
  return event;
}

/** As projections read the log: nothing for an event of a stream that is no case. @throws UnknownCaseEvent */
export function readCaseEvent(recorded: RecordedEvent): StoredCaseEvent | undefined {
  return isCaseStream(recorded.stream) ? toCaseEvent(recorded) : undefined;
}
