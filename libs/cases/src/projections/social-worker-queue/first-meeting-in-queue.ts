import type { Handlers } from '../projection.js';
import type { Rows } from '../rows/rows.js';
import { theThreadHolder } from './duty.js';
import { idOf, itemFor } from './queue-item.js';
import { QueueItem } from './queue-item.entity.js';

/**
 * What every concern's model asks for and an acute one may be sent without: its first meeting. Whoever holds the thread
 * is to call it, from the moment the concern is raised; that rests while one is planned, and is over when one was held.
 */
export const firstMeetingInQueue: Handlers = {
  ConcernRaised: (event, rows) =>
    rows.insert(
      QueueItem,
      itemFor(event, {
        task: 'call-meeting',
        subjectId: event.caseId,
        why: 'Modellen vil have et møde om bekymringen, og der er ikke indkaldt til noget.',
        dueAt: event.data.meetBy ?? null,
        duty: theThreadHolder,
      }),
    ),
};

export function firstMeetingWaits(caseId: string, isPlanned: boolean, rows: Rows): void {
  rows.update(QueueItem, { itemId: idOf(caseId, 'call-meeting', caseId) }, { rests: isPlanned });
}

export function firstMeetingHeld(caseId: string, rows: Rows): void {
  rows.delete(QueueItem, { itemId: idOf(caseId, 'call-meeting', caseId) });
}
