import type { Handlers } from '../projection.js';
import { theThreadHolder } from './duty.js';
import { itemFor } from './queue-item.js';
import { QueueItem } from './queue-item.entity.js';

/**
 * A complaint lies there until it is answered, and one that is not met until it has gone on. By when is said by the
 * deadlines of the model; whoever holds the thread sees to it that somebody with the mandate answers.
 */
export const appealsInQueue: Handlers = {
  AppealReceived(event, rows) {
    const { appealId, what, late } = event.data;
    const why = `Der er klaget over »${what}«${late ? ', efter klagefristen. Også det skal besvares.' : '.'}`;
    const todo = { subjectId: appealId, dueAt: null, duty: theThreadHolder };
    rows.insert(QueueItem, itemFor(event, { ...todo, task: 'answer-appeal', why }));
  },
  AppealReassessed(event, rows) {
    const { caseId, data } = event;
    const { appealId, what, outcome } = data;
    rows.delete(QueueItem, { caseId, subjectId: appealId });
    if (outcome !== 'upheld') return;
    const why = `»${what}« er fastholdt, så klagen skal sendes videre.`;
    const todo = { subjectId: appealId, dueAt: null, duty: theThreadHolder };
    rows.insert(QueueItem, itemFor(event, { ...todo, task: 'send-appeal-on', why }));
  },
  AppealForwarded: ({ caseId, data: { appealId } }, rows) =>
    rows.delete(QueueItem, { caseId, subjectId: appealId }),
  AppealWithdrawn: ({ caseId, data: { appealId } }, rows) =>
    rows.delete(QueueItem, { caseId, subjectId: appealId }),
};
