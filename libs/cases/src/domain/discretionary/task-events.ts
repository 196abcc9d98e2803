import type { LocalDate } from '@tovholder/calendar';
import type { Fact } from '../fact.js';
import type { PersonReference } from '../people.js';

/** A task of the case, with what its events repeat, so that each can be read by itself. */
interface OfTask {
  taskId: string;
  /** As it was called in the model when it was added. */
  title: string;
}

/** What may be done and need not (CMMN: discretionary item), from being added to the case until it is done or dropped. */
export type TaskEvent =
  | Fact<
      'TaskAdded',
      OfTask & {
        /** The task's id in the model. */
        task: string;
        owner: PersonReference;
        because: string;
        by?: LocalDate;
      }
    >
  | Fact<'TaskCompleted', OfTask & { ledTo: string }>
  | Fact<'TaskDropped', OfTask & { reason: string; owner: PersonReference }>;
