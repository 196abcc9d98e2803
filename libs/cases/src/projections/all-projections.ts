import { caseAccess } from './case-access/case-access.projection.js';
import { caseOverview } from './case-overview/case-overview.projection.js';
import { concernsOfChild } from './concerns-of-child/concerns-of-child.projection.js';
import { decisionTrail } from './decision-trail/decision-trail.projection.js';
import { exchangedMeasures } from './exchanged-measures/exchanged-measures.projection.js';
import { meetingRecord } from './meeting-record/meeting-record.projection.js';
import { openDeadlines } from './open-deadlines/open-deadlines.projection.js';
import { repeatedConcerns } from './repeated-concerns/repeated-concerns.projection.js';
import type { Projection } from './projection.js';
import { Checkpoint } from './runner/checkpoint.js';
import { socialWorkerQueue } from './social-worker-queue/social-worker-queue.projection.js';

/** The views that are kept in tables. */
export const allProjections: readonly Projection[] = [
  caseAccess,
  caseOverview,
  concernsOfChild,
  decisionTrail,
  exchangedMeasures,
  meetingRecord,
  openDeadlines,
  repeatedConcerns,
  socialWorkerQueue,
];

/** What a TypeORM data source has to know to read and to build them. */
export const viewEntities = [
  Checkpoint,
  ...allProjections.flatMap(({ entities }) => entities as readonly (new () => object)[]),
];
