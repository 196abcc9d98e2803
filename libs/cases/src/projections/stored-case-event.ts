import type { CaseEvent, CaseEventType, EventOf } from '../domain/case-event.js';

/** Where an event stands: in its case, in the whole log, and by which command it came. */
export interface Place {
  caseId: string;
  /** 1, 2, 3 … within the case. */
  version: number;
  /** 1, 2, 3 … in the whole log. */
  position: bigint;
  eventId: string;
  commandId: string;
  /** How much of the log the decider had before them. */
  knewUpTo: bigint;
}

export type StoredCaseEvent = CaseEvent & Place;

export type StoredEventOf<Type extends CaseEventType> = EventOf<Type> & Place;
