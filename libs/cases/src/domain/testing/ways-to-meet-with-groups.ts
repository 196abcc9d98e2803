import type { RejectionCode } from '../rejection.js';
import * as command from './commands.js';
import { concernRaised, group } from './concern-history.js';
import { given, type Outcome } from './given.js';
import { screening, underWay } from './how-far.js';
import * as past from './later-history.js';
import { contributionMade, meetingOpened, meetingScheduled } from './meeting-history.js';
import { schoolLeader, socialWorker } from './municipality.js';

const groupMeets = [
  concernRaised({ subject: group }),
  meetingScheduled(),
  meetingOpened(),
  contributionMade(),
];
const tried = [...underWay, past.trialActionPlanned()];

/** What is refused of groups of children, and of what is tried with them. */
export const waysToMeetWithGroups = {
  'group-not-heard': () =>
    given(...groupMeets)
      .by(schoolLeader)
      .when(command.closeMeeting()),
  'group-not-excepted': () => given(...groupMeets).when(command.exceptChildVoice({ ground: 'age' })),
  'review-too-late': () => given(...underWay).when(command.planTrialAction({ review: '2026-06-03' })),
  'next-review-missing': () => given(...tried).when(command.reviewTrialAction({ result: 'continue' })),
  'review-after-end': () => given(...tried).when(command.reviewTrialAction({ next: '2026-04-20' })),
  'trial-action-not-adopted': () =>
    given(...screening, past.trialActionPlanned())
      .by(socialWorker)
      .when(command.startMeasure({ trialActionId: past.theTrialAction })),
} satisfies Partial<Record<RejectionCode, () => Outcome>>;
