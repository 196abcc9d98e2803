import { nothingKnown } from '../context.js';
import type { RejectionCode } from '../rejection.js';
import * as command from './commands.js';
import * as past from './later-history.js';
import { concernRaised, concernReceived, group } from './concern-history.js';
import { given, type Outcome } from './given.js';
import { assessed, assigned, examined, held, planned, raised, screening, underWay } from './how-far.js';
import {
  childHeard,
  childVoiceExcepted,
  disagreementRecorded,
  meetingOpened,
  participants,
  thePlannedTime,
} from './meeting-history.js';
import { viborg } from './model.js';
import { waysToMeetWithFunding } from './ways-to-meet-with-funding.js';
import { waysToMeetWithGrants } from './ways-to-meet-with-grants.js';
import { waysToMeetWithGroups } from './ways-to-meet-with-groups.js';
import { waysToMeetWithTasks } from './ways-to-meet-with-tasks.js';
import { waysToMeetWithSharedMeasures } from './ways-to-meet-with-shared-measures.js';
import { waysToMeetAtClosing } from './ways-to-meet-at-closing.js';
import { waysToMeetWithPartsOfModels } from './ways-to-meet-with-parts-of-models.js';
import { waysToMeetWithConsents } from './ways-to-meet-with-consents.js';
import { waysToMeetMovingModel } from './ways-to-meet-moving-model.js';
import { waysToMeetWithMeetingTimes } from './ways-to-meet-with-meeting-times.js';
import {
  administrator,
  familyLeader,
  otherSchoolLeader,
  ppr,
  schoolChief,
  schoolLeader,
  secondTeacher,
  socialWorker,
  teacher,
} from './municipality.js';

const abuse = [concernRaised({ suspectedAbuse: true }), concernReceived()];
const longAgo = '2026-02-01';
const capped = viborg.mandates.map((mandate) => ({ ...mandate, maxAmountKroner: 250_000 }));
const nobody = { personId: 'nobody' };
const screenedSince = (awareSince: string) =>
  given(...screening)
    .by(socialWorker)
    .when(command.decideScreening({ awareSince }));

/** One way to meet each refusal; the compiler asks for one the day a code is added. */
export const waysToMeet: Record<RejectionCode, () => Outcome> = {
  'case-not-found': () =>
    given(...raised)
      .by(otherSchoolLeader)
      .when(command.escalateCase()),
  'no-mandate': () =>
    given(...screening)
      .by(schoolLeader)
      .when(command.decideScreening()),
  'beyond-mandate': () =>
    given(...screening)
      .by(socialWorker)
      .with({ model: { ...viborg, mandates: capped } })
      .when(command.makeDecision({ amountKroner: 250_001 })),
  'not-thread-holder': () =>
    given(...raised)
      .by(schoolLeader)
      .when(command.askForAdvice()),
  'not-chair': () =>
    given(...planned)
      .by(familyLeader)
      .when(command.openMeeting()),
  'not-participant': () =>
    given(...underWay)
      .by(schoolChief)
      .when(command.makeAgreement()),
  'not-yours': () =>
    given(...planned)
      .by(familyLeader)
      .when(command.answerInvitation()),
  'not-on-route': () =>
    given(...planned)
      .by(schoolChief)
      .when(command.escalateCase()),
  'not-asked': () =>
    given(...raised, past.adviceRequested([ppr]))
      .by(schoolLeader)
      .when(command.giveAdvice()),
  'not-authority': () =>
    given(...planned)
      .by(schoolLeader)
      .when(command.assignHandler()),
  'cannot-raise': () => given().by(administrator).when(command.raiseConcern()),
  'reassessor-handled-before': () =>
    given(concernRaised(), concernReceived({ earlierHandlers: [socialWorker] }))
      .by(socialWorker)
      .when(command.assessConcern()),

  'case-exists': () => given(...raised).when(command.raiseConcern()),
  'case-closed': () => given(...held, past.caseClosed()).when(command.requestWait()),
  'case-open': () =>
    given(...raised)
      .by(schoolLeader)
      .when(command.reopenCase()),
  'meeting-not-found': () => given(...raised).when(command.openMeeting()),
  'meeting-not-planned': () => given(...underWay).when(command.openMeeting()),
  'meeting-not-open': () => given(...planned).when(command.closeMeeting()),
  'meeting-not-closed': () => given(...underWay).when(command.correctRecord()),
  'meeting-under-way': () => given(...planned).when(command.scheduleMeeting()),
  'already-present': () => given(...underWay).when(command.noteArrival()),
  'agreement-not-found': () => given(...underWay).when(command.keepAgreement()),
  'agreement-settled': () =>
    given(...underWay, past.agreementMade(), past.agreementKept()).when(command.keepAgreement()),
  'nothing-to-change': () => given(...underWay, past.agreementMade()).when(command.changeOnly()),
  'trial-action-not-found': () => given(...underWay).when(command.reviewTrialAction()),
  'trial-action-reviewed': () =>
    given(...underWay, past.trialActionPlanned(), past.trialActionReviewed('stop')).when(
      command.reviewTrialAction(),
    ),
  'advice-not-found': () => given(...raised).when(command.giveAdvice()),
  'advice-given': () =>
    given(...raised, past.adviceRequested([teacher]), past.adviceGiven())
      .by(teacher)
      .when(command.giveAdvice()),
  'not-received': () =>
    given(...raised)
      .by(schoolLeader)
      .when(command.assignHandler()),
  'already-assessed': () =>
    given(...assessed)
      .by(socialWorker)
      .when(command.assessConcern()),
  'not-assessed': () =>
    given(...assigned)
      .by(socialWorker)
      .when(command.decideScreening()),
  'already-acknowledged': () =>
    given(...assessed, past.notifierAcknowledged())
      .by(socialWorker)
      .when(command.acknowledgeNotifier()),
  'already-informed': () =>
    given(...examined, past.notifierInformed())
      .by(socialWorker)
      .when(command.informNotifier()),
  'no-screening-open': () =>
    given(...assessed)
      .by(socialWorker)
      .when(command.decideScreening()),
  'screening-not-decided': () =>
    given(...screening)
      .by(socialWorker)
      .when(command.informNotifier()),
  'no-inquiry-open': () =>
    given(...examined)
      .by(socialWorker)
      .when(command.completeInquiry()),
  'no-examination-open': () =>
    given(...screening)
      .by(socialWorker)
      .when(command.completeExamination()),
  'parent-contact-open': () =>
    given(...planned)
      .by(familyLeader)
      .when(command.openParentContact()),
  'decision-not-found': () =>
    given(...screening)
      .by(socialWorker)
      .when(command.startMeasure({ decisionId: 'nothing' })),
  'measure-not-found': () =>
    given(...screening)
      .by(socialWorker)
      .when(command.endMeasure()),
  'measure-not-begun': () =>
    given(...screening, past.measureStarted())
      .by(socialWorker)
      .when(command.followUpMeasure()),
  'measure-ended': () =>
    given(...screening, past.measureStarted(), past.measureEnded())
      .by(socialWorker)
      .when(command.endMeasure()),
  'ends-before-it-began': () =>
    given(...screening, past.measureStarted())
      .by(schoolLeader)
      .at('2026-03-17T08:00:00.000Z')
      .when(command.endMeasure({ endsOn: '2026-03-15' })),
  'deadline-not-open': () => given(...planned).when(command.missDeadline()),
  'deadline-not-passed': () => given(...planned, past.deadlineSet()).when(command.missDeadline()),

  'unknown-meeting-kind': () => given(...raised).when(command.scheduleMeeting({ kind: 'coffee' })),
  'kind-below-concern': () =>
    given().when(command.raiseConcern({ meeting: { ...command.meetingRequest, kind: 'practice-meeting' } })),
  'required-participant-missing': () =>
    given(...raised).when(command.scheduleMeeting({ kind: 'forum-meeting' })),
  'unknown-participant': () =>
    given(...planned)
      .at(thePlannedTime)
      .when(command.openMeeting({ present: ['a-stranger'] })),
  'already-invited': () =>
    given(...planned).when(
      command.inviteParticipant({
        invite: { capacity: 'teacher', personId: 'freja', because: 'Kender barnet.' },
      }),
    ),
  'invited-twice': () => {
    const twice = { capacity: 'companion', name: 'Mormor', because: 'Vil med.' } as const;
    return given(...raised).when(command.scheduleMeeting({ invite: [twice, twice] }));
  },
  'child-of-the-case': () =>
    given(...planned).when(
      command.inviteParticipant({
        invite: { capacity: 'child', name: 'Et andet barn', because: 'Vil med.' },
      }),
    ),
  'chair-absent': () =>
    given(...planned)
      .at(thePlannedTime)
      .when(command.openMeeting({ present: [participants.child.participantId] })),
  'worries-not-shared': () => given(...planned, meetingOpened(), childHeard()).when(command.closeMeeting()),
  'participant-absent': () =>
    given(...planned, meetingOpened({ without: [participants.teacher] })).when(command.makeContribution()),
  'parents-barred': () =>
    given(...abuse).when(
      command.scheduleMeeting({
        kind: 'network-meeting',
        invite: [{ capacity: 'parent', name: 'Mor', because: 'Vil med.' }],
      }),
    ),
  'parents-barred-elsewhere': () =>
    given(...planned)
      .knowing({ ...nothingKnown, parentsBarredIn: ['case-elsewhere'] })
      .when(
        command.inviteParticipant({ invite: { capacity: 'parent', name: 'Mor', because: 'Kender barnet.' } }),
      ),
  'outsider-while-barred': () =>
    given(...abuse).when(
      command.scheduleMeeting({
        kind: 'network-meeting',
        invite: [{ capacity: 'other-professional', name: 'Far Opdigtet', because: 'Vil med.' }],
      }),
    ),
  'ordinary-path-closed': () =>
    given(concernRaised({ suspectedAbuse: true }), ...underWay.slice(1), childHeard()).when(
      command.closeMeeting(),
    ),
  'child-heard-first': () =>
    given(...abuse, childVoiceExcepted({ apart: true }))
      .by(familyLeader)
      .when(command.openParentContact()),
  'child-not-heard': () => given(...underWay).when(command.closeMeeting()),
  'agreement-without-owner-or-date': () =>
    given(...underWay, childHeard(), past.agreementMade({ owner: undefined })).when(command.closeMeeting()),
  'outcome-without-reason': () =>
    given(...underWay, childHeard()).when(command.closeMeeting({ reason: '  ' })),
  'unknown-outcome': () =>
    given(...underWay, childHeard()).when(command.closeMeeting({ outcome: 'wait-and-see' })),
  'responsibility-disputed': () =>
    given(...underWay, childHeard(), disagreementRecorded()).when(command.closeMeeting()),
  'unknown-step': () => given(...underWay).when(command.enterAnalysisStep({ step: 'gossip' })),
  'unknown-dimension': () => given(...underWay).when(command.makeContribution({ dimension: 'stars' })),
  'unknown-question': () =>
    given(...planned).when(command.prepareForMeeting({ answers: [{ questionId: 'stars', says: 'Vædder' }] })),
  'no-action-card': () =>
    given(...planned)
      .with({ model: { ...viborg, actionCards: [] } })
      .when(command.prepareForMeeting()),
  'contribution-needs-other-step': () => given(...underWay).when(command.makeContribution({ step: 'scale' })),
  'date-in-the-past': () => given(...underWay).when(command.makeAgreement({ by: longAgo })),
  'date-in-the-future': () => screenedSince('2026-03-03'),
  'aware-before-the-child': () => screenedSince('1990-03-02'),
  'trial-action-needs-two-professions': () =>
    given(...underWay).when(command.planTrialAction({ professions: ['teacher', 'teacher', 'parent'] })),
  'no-such-route': () => given(...raised).when(command.returnCase({ to: 'forum' })),
  'unknown-person': () => given(...raised).when(command.handOverThread({ toPersonId: nobody.personId })),
  'asked-twice': () => given(...raised).when(command.askForAdvice({ ask: ['pelle', 'pelle'] })),
  'nobody-to-ask': () => given(...raised).when(command.askForAdvice({ ask: [] })),
  'unknown-unit': () => given().when(command.raiseConcern({ unitId: 'nedlagt-skole' })),
  'wrong-role-for-task': () =>
    given(...planned)
      .by(familyLeader)
      .when(command.assignHandler({ handlerId: secondTeacher.personId })),
  'basis-missing': () =>
    given(...screening)
      .by(socialWorker)
      .when(command.decideScreening({ basis: [' '] })),
  'nobody-heard': () =>
    given(...screening, past.measureStarted())
      .by(socialWorker)
      .at('2026-04-01T08:00:00.000Z')
      .when(command.followUpMeasure({ heard: [] })),
  'group-not-notified': () => given(concernRaised({ subject: group })).when(command.escalateCase()),
  'child-at-table': () =>
    given(...underWay).when(command.exceptChildVoice({ ground: 'other-circumstances' })),
  ...waysToMeetWithMeetingTimes,
  ...waysToMeetAtClosing,
  ...waysToMeetWithGroups,
  ...waysToMeetWithSharedMeasures,
  ...waysToMeetWithPartsOfModels,
  ...waysToMeetWithTasks,
  ...waysToMeetWithFunding,
  ...waysToMeetWithGrants,
  ...waysToMeetWithConsents,
  ...waysToMeetMovingModel,
};
