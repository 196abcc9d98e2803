import type { Stage } from './case-so-far.js';
import * as agreements from './around-agreements.js';
import * as meetings from './around-meetings.js';
import * as cases from './around-the-case.js';
import * as authority from './at-the-authority.js';
import type { Act, Moment, Wish } from './wish.js';

/** What can be wanted at any time in an open case. */
const anytime: readonly Act[] = [
  cases.timeRunsOut,
  cases.advises,
  cases.handsThreadOver,
  cases.asksToWait,
  cases.asksWhoPays,
  authority.assignsHandler,
  authority.assesses,
  authority.acknowledges,
  authority.opensParentContact,
];

/** Named as often as it should happen. */
const actsIn: Record<Stage, readonly Act[]> = {
  new: [cases.raisesConcern],
  'meeting-planned': [
    meetings.answers,
    meetings.proposes,
    meetings.prepares,
    meetings.moves,
    meetings.cancels,
    meetings.invites,
    meetings.opens,
    meetings.opens,
    meetings.opens,
    ...anytime,
  ],
  'meeting-open': [
    meetings.arrives,
    meetings.entersStep,
    meetings.contributes,
    meetings.contributes,
    meetings.hearsChild,
    meetings.exceptsChild,
    meetings.givesScale,
    meetings.disagrees,
    agreements.agrees,
    agreements.agrees,
    agreements.plansTrial,
    agreements.changesAgreement,
    agreements.withdraws,
    agreements.namesResponsible,
    meetings.closesMeeting,
    meetings.closesMeeting,
    ...anytime,
  ],
  'between-meetings': [
    meetings.schedules,
    meetings.corrects,
    meetings.hearsChild,
    agreements.keepsOrMisses,
    agreements.keepsOrMisses,
    agreements.changesAgreement,
    agreements.reviewsTrial,
    agreements.followsUp,
    cases.asksForAdvice,
    cases.movesLevel,
    cases.decides,
    cases.startsMeasure,
    cases.endsMeasure,
    cases.closesCase,
    authority.screens,
    authority.finishesInquiry,
    authority.informsNotifier,
    ...anytime,
  ],
  closed: [cases.reopens, meetings.corrects],
};

/** What somebody wants next in the case as it stands. */
export function nextWish(moment: Moment): Wish {
  for (;;) {
    const wish = moment.oneOf(actsIn[moment.soFar.stage])(moment);
    if (wish) return wish;
  }
}
