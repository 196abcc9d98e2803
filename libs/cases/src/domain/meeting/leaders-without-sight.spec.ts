import { describe, it } from '@jest/globals';
import { closeMeeting, enterAnalysisStep } from '../testing/commands.js';
import { consentGiven, consentWithdrawn } from '../testing/consent-history.js';
import { concernReceived } from '../testing/concern-history.js';
import { given, type History } from '../testing/given.js';
import { raised } from '../testing/how-far.js';
import { childHeard, contributionMade, meetingOpened, meetingScheduled } from '../testing/meeting-history.js';
import { healthVisitor, ppr, roster, schoolLeader, teacher } from '../testing/municipality.js';
import { referenceTo } from '../people-rules.js';

const [chair, noteTaker] = [referenceTo(ppr), referenceTo(healthVisitor)];

/** Two from outside the school lead the meeting, and see the case by the family’s consent; a teacher holds the thread. */
const led: History = [
  ...raised,
  meetingScheduled({ chair, noteTaker }),
  concernReceived(),
  consentGiven({ restsOnIt: [chair, noteTaker] }),
  meetingOpened(),
  contributionMade(),
  childHeard(),
];

describe('A meeting whose leaders see the case no more, because the family took its yes back', () => {
  const both = given(...led, consentWithdrawn([ppr, healthVisitor]));

  it('is held to its end by whoever holds the thread', () => {
    both
      .by(teacher)
      .when(closeMeeting())
      .then([{ type: 'MeetingClosed' }]);
    both
      .by(teacher)
      .when(enterAnalysisStep())
      .then([{ type: 'AnalysisStepEntered' }]);
  });

  it('is led by nobody else', () => {
    both.by(schoolLeader).when(closeMeeting()).thenRejected('not-chair');
    both.by(ppr).when(closeMeeting()).thenRejected('case-not-found');
  });

  it('is led as before while one of them still sees it', () => {
    for (const lost of [ppr, healthVisitor])
      given(...led, consentWithdrawn([lost]))
        .by(teacher)
        .when(closeMeeting())
        .thenRejected('not-chair');
    given(...led)
      .by(teacher)
      .when(closeMeeting())
      .thenRejected('not-chair');
    given(...led, consentWithdrawn([ppr]))
      .by(healthVisitor)
      .when(closeMeeting())
      .then([{ type: 'MeetingClosed' }]);
  });

  it('is held to its end also where both have left the municipality', () => {
    const gone = [ppr.personId, healthVisitor.personId];
    const withoutThem = {
      ...roster,
      find: (personId: string) => (gone.includes(personId) ? undefined : roster.find(personId)),
    };
    given(...led)
      .with({ roster: withoutThem })
      .by(teacher)
      .when(closeMeeting())
      .then([{ type: 'MeetingClosed' }]);
  });
});
