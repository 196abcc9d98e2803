import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CaseCommand } from '../../domain/case-command.js';
import type { CaseState } from '../../domain/case-state.js';
import { decide } from '../../domain/decide.js';
import type { ActingPerson } from '../../domain/people.js';
import * as command from '../../domain/testing/commands.js';
import { giveConsent } from '../../domain/testing/consent-commands.js';
import { secondSocialWorker, socialWorker } from '../../domain/testing/municipality.js';
import { contextOf, countingIds } from '../../domain/testing/situation.js';
import { completeTask, dropTask } from '../../domain/testing/task-commands.js';
import { History } from '../../projections/testing/history.js';
import { aMunicipality, type Municipality } from '../testing/a-municipality.js';
import { allQueues, someHistories, tellingCases } from '../testing/random-cases.js';
import { actionCodes } from './actions.js';
import type { QueuedItem } from './queue.js';
import { isRejection } from '../../domain/rejection.js';

describe('what the queue asks of somebody', () => {
  let here: Municipality;

  beforeAll(async () => {
    here = await aMunicipality();
  });

  afterAll(() => here.close());

  it('is theirs to do by the rules, whatever was done in the case', async () => {
    const history = new History();
    const tell = tellingCases(history);
    const rule = fc.asyncProperty(someHistories, async (histories) => {
      const cases = new Map(tell(histories).map((one) => [one.caseId, one]));
      const queues = await allQueues(here, await here.happens(history));
      const refused = queues.flatMap(({ reader, item }) => {
        const one = cases.get(item.caseId);
        const code = one && refusalOf(item, reader, one.state, one.at);
        return code ? [`${reader.personId} ${item.task} ${code}`] : [];
      });
      expect([...new Set(refused)]).toEqual([]);
    });
    await fc.assert(rule, { numRuns: 3, endOnFailure: true });
  }, 60_000);

  it('is known to this spec, whatever it is', () => {
    expect(Object.keys(doing).sort()).toEqual([...actionCodes].sort());
  });
});

/** Why they may not at all: what they may do by another answer, or on another day, is theirs. */
function refusalOf(item: QueuedItem, by: ActingPerson, state: CaseState, at: string): string | undefined {
  const ways = doing[item.action.code]?.(item, state) ?? [];
  const refusals = ways.flatMap((way) => {
    const decided = decide(way, state, contextOf({ by, at, newId: countingIds() }));
    return isRejection(decided) && decided.kind !== 'rule' ? [decided.code] : [];
  });
  return ways.length > 0 && refusals.length === ways.length ? refusals.join(', ') : undefined;
}

type Ways = (item: QueuedItem, state: CaseState) => CaseCommand[];

/** What one would send for each action. To open the case is to look at it, and nothing is sent. */
const doing: Record<string, Ways> = {
  'open-case': () => [],
  'speak-with-authority': () => [],
  'guide-on-parents': () => [],
  'assign-handler': () =>
    [socialWorker, secondSocialWorker].map(({ personId }) => command.assignHandler({ handlerId: personId })),
  'hear-child': () => [command.hearChild({ meetingId: undefined })],
  'open-parent-contact': () => [command.openParentContact()],
  'decide-screening': () => [command.decideScreening()],
  'call-meeting': () => [command.scheduleMeeting({ kind: 'network-meeting' })],
  'answer-invitation': (item) => [command.answerInvitation(invited(item))],
  'prepare-for-meeting': (item) => [command.prepareForMeeting({ ...invited(item), answers: [] })],
  'hand-over-thread': () => [command.handOverThread()],
  'invite-participant': ({ subjectId }) => [command.inviteParticipant({ meetingId: subjectId })],
  'open-meeting': ({ subjectId }) => [command.openMeeting({ meetingId: subjectId })],
  'write-down-meeting': ({ subjectId: meetingId }) => [
    command.openMeeting({ meetingId, writtenAfterwards: 'Nettet var nede.' }),
    command.moveMeeting({ meetingId }),
    command.cancelMeeting({ meetingId }),
  ],
  'give-consent': () => [giveConsent()],
  'close-meeting': ({ subjectId }) => [command.closeMeeting({ meetingId: subjectId })],
  'keep-agreement': ({ subjectId }) => [command.keepAgreement({ agreementId: subjectId })],
  'review-trial-action': ({ subjectId }) => [command.reviewTrialAction({ trialActionId: subjectId })],
  'hold-follow-up': ({ subjectId }, { deadlines }) => {
    const measureId = deadlines[subjectId]?.measureId;
    return [measureId === undefined ? command.holdFollowUp() : command.followUpMeasure({ measureId })];
  },
  'give-advice': ({ subjectId }) => [command.giveAdvice({ adviceId: subjectId })],
  'settle-funding': ({ subjectId }) => [command.settleFunding({ measureId: subjectId })],
  'name-responsible': ({ subjectId }) => [command.nameResponsible({ meetingId: subjectId })],
  'take-next-step': () => [command.scheduleMeeting(), command.holdFollowUp(), command.closeCase()],
  'answer-notice': ({ subjectId: noticeId }) => [command.answerNotice({ noticeId })],
  'answer-grant': ({ subjectId: grantId }) => [
    command.concurInGrant({ grantId }),
    command.declineGrant({ grantId }),
  ],
  'use-grant': ({ subjectId: grantId }) => [command.useGrant({ grantId }), command.returnGrant({ grantId })],
  'review-grant': ({ subjectId: grantId }) => [command.reviewGrant({ grantId })],
  'tell-decision': () => [command.tellDecision()],
  'reassess-appeal': ({ subjectId }, { deadlines }) => [
    command.reassessAppeal({ appealId: deadlines[subjectId]?.appealId ?? subjectId }),
  ],
  'forward-appeal': ({ subjectId }, { deadlines }) => [
    command.forwardAppeal({ appealId: deadlines[subjectId]?.appealId ?? subjectId }),
  ],
  'complete-task': ({ subjectId: taskId }) => [completeTask({ taskId }), dropTask({ taskId })],
  'assess-concern': () => [command.assessConcern()],
  'assess-risk': () => [command.assessRisk()],
  'reassess-concern': () => [command.assessConcern()],
  'acknowledge-notifier': () => [command.acknowledgeNotifier()],
  'inform-notifier': () => [command.informNotifier()],
  'complete-inquiry': () => [command.completeInquiry()],
  'complete-examination': () => [command.completeExamination()],
  'start-measure': () => [command.startMeasure()],
  'close-case': () => [command.closeCase()],
};

/** Whose invitation it is stands last in the id of the item. */
function invited({ itemId, subjectId }: QueuedItem) {
  return { meetingId: subjectId, participantId: itemId.split('/').at(-1) ?? '' };
}
