import type { Instant } from '@tovholder/calendar';
import type { Capacity, DeadlineRule } from '@tovholder/model';
import type { Fact } from '../fact.js';
import type { PersonReference } from '../people.js';

/** What a deadline runs by: where it began, what meets it, and whether closing the case may end it. */
export type Terms = Pick<DeadlineRule, 'title' | 'starts' | 'metBy' | 'lapsesOnClosing'>;

/** What is owed, by what rule, by whom, and until when. */
interface Owed {
  deadlineId: string;
  /** The rule's id in the model. */
  rule: string;
  /** The measure it is owed to, where it is owed to one. */
  measureId?: string;
  /** The appeal it is owed to, where it is owed to one. */
  appealId?: string;
  title: string;
  legalBasis: string;
  /** The capacity that has to act, and the person when one is named in the case already. */
  owner: Capacity;
  responsible?: PersonReference;
  dueAt: Instant;
}

/** Deadlines are part of the case: set, met or missed, never forgotten. */
export type DeadlineEvent =
  | Fact<'DeadlineSet', Owed & { startsAt: Instant }>
  /** The case was moved to a model whose rule it runs by from now on. */
  | Fact<'DeadlineMoved', Owed & { before: { rule: string; dueAt: Instant } }>
  | Fact<'DeadlineMet', { deadlineId: string; rule: string; dueAt: Instant; late: boolean }>
  | Fact<'DeadlineMissed', { deadlineId: string; rule: string; dueAt: Instant }>
  | Fact<'DeadlineLapsed', { deadlineId: string; rule: string; reason: string }>;
