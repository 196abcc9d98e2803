import { projection, together } from '../projection.js';
import { agreementsInQueue } from './agreements-in-queue.js';
import { appealsInQueue } from './appeals-in-queue.js';
import { authorityInQueue } from './authority-in-queue.js';
import { consentsInQueue } from './consents-in-queue.js';
import { deadlinesInQueue } from './deadlines-in-queue.js';
import { firstMeetingInQueue } from './first-meeting-in-queue.js';
import { grantsInQueue } from './grants-in-queue.js';
import { measuresInQueue } from './measures-in-queue.js';
import { meetingsInQueue } from './meetings-in-queue.js';
import { nextStepInQueue } from './next-step-in-queue.js';
import { noticesInQueue } from './notices-in-queue.js';
import { parentContactInQueue } from './parent-contact-in-queue.js';
import { responsibilityInQueue } from './responsibility-in-queue.js';
import { sharedMeasuresInQueue } from './shared-measures-in-queue.js';
import { tasksInQueue } from './tasks-in-queue.js';
import { threadInQueue } from './thread-in-queue.js';
import { trialActionsInQueue } from './trial-actions-in-queue.js';
import { QueueItem, StartedMeasure } from './queue-item.entity.js';

/**
 * What needs doing, by whom and why. Every row says itself what brought it here, and one event takes it away. While a
 * case is closed its rows rest: nobody is shown them, and what was left undone is there again if it is reopened, save
 * what the closing gave an account of.
 */
export const socialWorkerQueue = projection(
  'social-worker-queue',
  19,
  [QueueItem, StartedMeasure],
  together(
    threadInQueue,
    deadlinesInQueue,
    authorityInQueue,
    meetingsInQueue,
    agreementsInQueue,
    trialActionsInQueue,
    measuresInQueue,
    sharedMeasuresInQueue,
    grantsInQueue,
    tasksInQueue,
    responsibilityInQueue,
    nextStepInQueue,
    firstMeetingInQueue,
    parentContactInQueue,
    consentsInQueue,
    noticesInQueue,
    appealsInQueue,
  ),
);
