import type { Instant } from '@tovholder/calendar';
import type { Capacity } from '@tovholder/model';
import type { Fact } from '../fact.js';
import type { PersonReference } from '../people.js';

/** Deadlines are part of the case: set, met or missed, never forgotten. */
export type DeadlineEvent =
  | Fact<
      'DeadlineSet',
      {
        deadlineId: string;
        /** The rule's id in the model. */
        rule: string;
        /** The measure it is owed to, where it is owed to one. */
        measureId?: string;
        title: string;
        legalBasis: string;
        /** The capacity that has to act, and the person when one is named in the case already. */
        owner: Capacity;
        responsible?: PersonReference;
        startsAt: Instant;
        dueAt: Instant;
      }
    >
  | Fact<'DeadlineMet', { deadlineId: string; rule: string; dueAt: Instant; late: boolean }>
  | Fact<'DeadlineMissed', { deadlineId: string; rule: string; dueAt: Instant }>
  | Fact<'DeadlineLapsed', { deadlineId: string; rule: string; reason: string }>;
