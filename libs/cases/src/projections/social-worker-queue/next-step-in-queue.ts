import type { Handlers } from '../projection.js';
import { theThreadHolder } from './duty.js';
import { itemFor } from './queue-item.js';
import { QueueItem } from './queue-item.entity.js';

/**
 * An open case never lies still for want of anything to do: whoever holds the thread has this from the first day to the
 * last. It is shown when nothing else waits in the case for anybody who is there, which is asked when the queue is read: projections never read.
 */
export const nextStepInQueue: Handlers = {
  CaseOpened: (event, rows) =>
    rows.insert(
      QueueItem,
      itemFor(event, {
        task: 'take-next-step',
        subjectId: event.caseId,
        why: 'Sagen er åben, og ingen har andet at gøre i den.',
        dueAt: null,
        duty: theThreadHolder,
      }),
    ),
};
