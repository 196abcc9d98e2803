import type { Instant } from '@tovholder/calendar';
import { fingerprintOf, type Capacity, type DecisionKind, type Route } from '@tovholder/model';
import type { ModelPin } from '../concern/concern-events.js';
import type { Terms } from '../deadlines/deadline-events.js';
import type { Rejection } from '../rejection.js';

/** What it would change for one case to be moved to another version of its model, or to another model. */
export interface ModelChange {
  caseId: string;
  from: ModelPin;
  to: ModelPin;
  /** Where it would stand; the same level unless the new model does not have it. */
  level: { from: string; to: string; titles: { from: string; to: string } };
  deadlines: readonly DeadlineChange[];
  /** By when the first meeting is to be held, while it waits, where that becomes another time. */
  firstMeeting?: { before: Instant; after: Instant };
  /** Who must also be at a planned meeting. */
  people: readonly NewlyRequired[];
  /** What the case has used and the new model does not have. What is written stays as it was written. */
  lost: readonly Lost[];
  mandates: readonly MandateChange[];
  routes: readonly RouteChange[];
  /** Why it can't be moved as it stands. */
  refused?: Rejection;
}

export type DeadlineChange = DeadlineAppears | DeadlineMoves | DeadlineStays;

interface OfDeadline {
  rule: string;
  title: string;
  legalBasis: string;
  owner: Capacity;
  dueAt: Instant;
}

/** From what it counts: nobody is made late by a move, so what would have run out before it runs from the move. */
type RunsFrom = 'milestone' | 'move';

export interface DeadlineAppears extends OfDeadline {
  effect: 'appears';
  measureId?: string;
  appealId?: string;
  startsAt: Instant;
  runsFrom: RunsFrom;
}

export interface DeadlineMoves extends OfDeadline {
  effect: 'moves';
  deadlineId: string;
  measureId?: string;
  appealId?: string;
  runsFrom: RunsFrom;
  before: { rule: string; owner: Capacity; dueAt: Instant };
}

/** The new model has no rule for it, and what runs does not vanish: it stays by the terms it was set under. */
export interface DeadlineStays {
  effect: 'stays';
  deadlineId: string;
  rule: string;
  dueAt: Instant;
  terms: Terms;
}

export interface NewlyRequired {
  meetingId: string;
  capacity: Capacity;
  reason: string;
}

export interface Lost {
  what: 'step' | 'meeting-kind';
  id: string;
  title: string;
}

/** Who may decide what waits to be decided, as roles, now and then. */
export interface MandateChange {
  decision: DecisionKind;
  before: readonly Capacity[];
  after: readonly Capacity[];
}

export interface RouteChange {
  effect: 'appears' | 'goes';
  kind: Route['kind'];
  to: string;
  title: string;
}

/**
 * What a preview is known by. As long as the case and both models give the same change it is the same, whenever it is
 * asked for: what would run from the moment of the move counts by that it does, not by when.
 */
export function previewOf({ deadlines, ...change }: ModelChange): string {
  return fingerprintOf({ ...change, deadlines: deadlines.map(whateverTheTime) });
}

function whateverTheTime(deadline: DeadlineChange): object {
  if (deadline.effect === 'stays' || deadline.runsFrom === 'milestone') return deadline;
  return { ...deadline, startsAt: undefined, dueAt: undefined };
}
