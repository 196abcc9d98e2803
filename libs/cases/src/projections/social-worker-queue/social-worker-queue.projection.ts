import { projection, type Handlers } from '../projection.js';
import { agreementsInQueue } from './agreements-in-queue.js';
import { authorityInQueue } from './authority-in-queue.js';
import { deadlinesInQueue } from './deadlines-in-queue.js';
import { meetingsInQueue } from './meetings-in-queue.js';
import { QueueItem } from './queue-item.entity.js';

const caseEnds: Handlers = {
  CaseClosed: ({ caseId }, rows) => rows.delete(QueueItem, { caseId }),
};

/** What needs doing, by whom and why. Every row says itself what brought it here, and one event takes it away. */
export const socialWorkerQueue = projection('social-worker-queue', 1, [QueueItem], {
  ...deadlinesInQueue,
  ...authorityInQueue,
  ...meetingsInQueue,
  ...agreementsInQueue,
  ...caseEnds,
});
