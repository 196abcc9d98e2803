import type { Instant } from '@tovholder/calendar';
import type { Append, EventStore, RecordedEvent } from '@tovholder/event-store';
import type { CaseFact } from '../../domain/case-event.js';
import type { Actor } from '../../domain/people.js';
import { project, type Projection } from '../projection.js';
import { RowsInMemory } from '../rows/rows-in-memory.js';
import type { StoredCaseEvent } from '../stored-case-event.js';
import { karen } from './people.js';

export interface Circumstances {
  at?: Instant;
  by?: Actor;
  level?: string;
  knewUpTo?: bigint;
  /** Facts of one command share it. */
  commandId?: string;
}

export const aCase = '10000000-0000-4000-8000-000000000001';
export const anotherCase = '10000000-0000-4000-8000-000000000002';
export const longAgo: Instant = '2026-11-23T08:00:00.000Z';

/** What happened in some cases, in order, as it would stand in the log. */
export class History {
  readonly events: StoredCaseEvent[] = [];
  private readonly versions = new Map<string, number>();

  happened(caseId: string, fact: CaseFact, circumstances: Circumstances = {}): this {
    const version = (this.versions.get(caseId) ?? 0) + 1;
    const position = BigInt(this.events.length + 1);
    const id = `00000000-0000-4000-9000-${position.toString().padStart(12, '0')}`;
    const {
      at = longAgo,
      by = karen,
      level = 'local',
      knewUpTo = position - 1n,
      commandId = id,
    } = circumstances;
    this.versions.set(caseId, version);
    const place = { caseId, version, position, eventId: id, commandId, knewUpTo };
    this.events.push({ ...fact, at, by, level, ...place });
    return this;
  }

  /** The rows that a projection makes of it. */
  seenBy(view: Projection): RowsInMemory {
    const rows = new RowsInMemory();
    for (const event of this.events) project(view, event, rows);
    return rows;
  }
}

/** One case, told as facts that followed each other. */
export function given(...facts: readonly CaseFact[]): History {
  return facts.reduce((history, fact) => history.happened(aCase, fact), new History());
}

/** As events of a log. */
export async function appendTo(store: EventStore, events: readonly StoredCaseEvent[]): Promise<void> {
  for (const event of events) await store.append(asAppend(event));
}

export function asAppend({
  caseId,
  version,
  eventId,
  commandId,
  knewUpTo,
  ...event
}: StoredCaseEvent): Append {
  const { type, data, under, at, by, level } = event;
  return {
    stream: `case-${caseId}`,
    expectedVersion: version - 1,
    commandId,
    commandDigest: commandId,
    events: [
      {
        id: eventId,
        type,
        schemaVersion: 1,
        data,
        metadata: { at, by, level, knewUpTo: knewUpTo.toString(), ...(under && { under }) },
      },
    ],
  };
}

export function readEvent(recorded: RecordedEvent): StoredCaseEvent | undefined {
  if (!recorded.stream.startsWith('case-')) return undefined;
  const { type, data, metadata, version, position, id, commandId } = recorded;
  const { knewUpTo, ...circumstances } = metadata as { knewUpTo: string };
  return {
    type,
    data,
    ...circumstances,
    knewUpTo: BigInt(knewUpTo),
    caseId: recorded.stream.slice('case-'.length),
    version,
    position,
    eventId: id,
    commandId,
  } as StoredCaseEvent;
}
