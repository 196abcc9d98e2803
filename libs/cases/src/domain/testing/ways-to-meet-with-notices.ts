import type { RejectionCode } from '../rejection.js';
import * as command from './commands.js';
import { concernRaised, concernReceived } from './concern-history.js';
import { given, type Outcome } from './given.js';
import { schoolLeader, socialWorker } from './municipality.js';
import { noticeAnswered, noticeGiven, withNotices } from './notice-history.js';

const toldOf = given(concernRaised(), noticeGiven()).with({ model: withNotices({}) });

/** What is refused of notices. */
export const waysToMeetWithNotices = {
  'unknown-notice': () => toldOf.when(command.giveNotice({ notice: 'gossip' })),
  'notice-waits': () => toldOf.when(command.giveNotice()),
  'notice-answered': () =>
    given(concernRaised(), noticeGiven(), noticeAnswered()).by(schoolLeader).when(command.answerNotice()),
  'notice-answered-otherwise': () =>
    given(concernRaised(), noticeGiven({ answeredBy: ['meeting-called'] }))
      .by(schoolLeader)
      .when(command.answerNotice()),
  'notice-not-found': () => toldOf.when(command.answerNotice({ noticeId: 'nothing' })),
  'not-notified': () =>
    given(concernRaised(), concernReceived(), noticeGiven()).by(socialWorker).when(command.answerNotice()),
} satisfies Partial<Record<RejectionCode, () => Outcome>>;
