import type { CaseEventType, CaseFact } from '../domain/case-event.js';
import { eventTypes } from '../domain/event-types.js';

/** Turns the data of one schema version into that of the next. */
type Upcaster = (data: object) => object;

/**
 * By event type, the steps from version 1 to 2, from 2 to 3 and so on. A step is written when an event's shape changes
 * and never edited afterwards; a type without an entry still has its first shape.
 */
export type Upcasters = Partial<Record<CaseEventType, readonly Upcaster[]>>;

const upcasters: Upcasters = {};

export class UnknownCaseEvent extends Error {
  constructor(type: string, schemaVersion: number) {
    super(`no reading for event ${type} in schema version ${schemaVersion}; is an older release running?`);
    this.name = 'UnknownCaseEvent';
  }
}

export function currentSchemaVersion(type: CaseEventType, steps: Upcasters = upcasters): number {
  return 1 + (steps[type]?.length ?? 0);
}

/** The event as this release knows it, whatever release wrote it. @throws UnknownCaseEvent */
export function upcast(
  type: string,
  schemaVersion: number,
  data: object,
  steps: Upcasters = upcasters,
): CaseFact {
  if (!isCaseEventType(type) || schemaVersion > currentSchemaVersion(type, steps)) {
    throw new UnknownCaseEvent(type, schemaVersion);
  }
  const current = (steps[type] ?? []).slice(schemaVersion - 1).reduce((older, step) => step(older), data);
  return { type, data: current } as CaseFact;
}

function isCaseEventType(type: string): type is CaseEventType {
  return eventTypes.has(type);
}
