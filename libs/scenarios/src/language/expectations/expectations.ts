import type { Expectation } from './expectation.js';
import { meetingExpectations } from './meeting-and-record.js';
import { modelExpectations } from './of-models.js';
import { queueExpectations } from './queue.js';
import { standingExpectations } from './standing.js';
import { trailExpectations } from './trail.js';
import { agreedExpectations } from './what-was-agreed.js';

/** Everything that can be expected, each known by the key it begins with. */
export const expectations: readonly Expectation[] = [
  ...queueExpectations,
  ...standingExpectations,
  ...meetingExpectations,
  ...agreedExpectations,
  ...modelExpectations,
  ...trailExpectations,
];
