import type { CaseEventType, StoredEventOf } from '@tovholder/cases';
import type { ContractName, DataOf } from './contracts.js';

/** What one event says to others, under which contract. */
export interface Said {
  as: ContractName;
  data: object;
}

export interface Publication<Type extends CaseEventType> {
  /** Every contract it may be published under. */
  as: readonly ContractName[];
  say: (event: StoredEventOf<Type>) => Said;
}

/** Stays within, and why. */
export interface Withheld {
  withheld: string;
}

/** What is published of each kind of event. A new kind does not compile before somebody has decided. */
export const publications: { readonly [Type in CaseEventType]: Publication<Type> | Withheld } = {
  CaseOpened: published('case.opened', ({ data: { unitId, level, subject, model } }) => ({
    unitId,
    level,
    subject: subject.kind === 'group' ? ('group' as const) : ('child' as const),
    model: { name: model.name, version: model.version },
  })),
  ConcernRaised: withheld('what somebody saw, how grave they find it, and who they are'),
  ConcernReceived: published('notification.received', ({ data }) => ({ unitId: data.unitId })),
  ParentContactBarred: withheld(
    'says that abuse by the parents is suspected, or what the child risks of them',
  ),
  RiskAssessed: withheld('says what a child risks, and of whom'),
  ParentContactOpened: withheld('says that abuse by the parents was suspected'),
  ParentContactSuspended: withheld('says that abuse by the parents is suspected in another case'),
  ParentContactResumed: withheld('says that abuse by the parents was suspected in another case'),
  WaitRequested: withheld('what one employee said to another'),
  ThreadHolderNamed: withheld('names an employee'),
  CaseClosed: published('case.closed', ({ data: { leaves } }) => ({
    ...(leaves && {
      agreementsLeft: leaves.flatMap((left) => ('agreementId' in left ? left.agreementId : [])),
      trialActionsLeft: leaves.flatMap((left) => ('trialActionId' in left ? left.trialActionId : [])),
    }),
  })),
  // To whom and with what is for the two municipalities; where a family moves is theirs.
  CaseHandedOver: published('case.handed-over', () => ({})),
  CaseReopened: published('case.reopened', () => ({})),

  CaseMovedToModel: published('case.moved-to-model', ({ data: { from, to, level } }) => ({
    from: { name: from.name, version: from.version },
    to: { name: to.name, version: to.version },
    ...(level && { level: level.to }),
  })),

  AdviceRequested: published('advice.requested', ({ data: { adviceId, from, to } }) => ({
    adviceId,
    from,
    to,
  })),
  AdviceGiven: published('advice.given', ({ data: { adviceId } }) => ({ adviceId })),
  CaseEscalated: published('case.escalated', ({ data: { from, to } }) => ({ from, to })),
  CaseReturned: published('case.returned', ({ data: { from, to } }) => ({ from, to })),

  MeetingScheduled: published('meeting.scheduled', ({ data: { meetingId, kind, at, endsAt } }) => ({
    meetingId,
    kind,
    startsAt: at,
    endsAt,
  })),
  MeetingMoved: published('meeting.moved', ({ data: { meetingId, to, endsAt } }) => ({
    meetingId,
    startsAt: to,
    endsAt,
  })),
  MeetingCancelled: published('meeting.cancelled', ({ data: { meetingId } }) => ({ meetingId })),
  MeetingOpened: published('meeting.opened', ({ data: { meetingId } }) => ({ meetingId })),
  MeetingClosed: published('meeting.closed', ({ data: { meetingId, outcome, followUp } }) => ({
    meetingId,
    outcome,
    followUp,
  })),
  ParticipantInvited: withheld('who takes part'),
  ParentsKeptFromMeeting: withheld('says that parents may not be met'),
  InvitationAnswered: withheld('who takes part'),
  AnotherTimeProposed: withheld('who takes part'),
  ParticipantPrepared: withheld('what a participant says'),
  ParticipantArrived: withheld('who takes part'),
  AnalysisStepEntered: withheld('how the talk goes'),
  ContributionMade: withheld('what a participant says'),
  // Where the child was heard is left out: outside a meeting, it is mostly because the parents must not be there.
  ChildHeard: either(
    ({ data }) => data.of === 'group',
    published('group.heard', () => ({})),
    published('child.heard', () => ({})),
  ),
  ChildVoiceExcepted: withheld('says something of the child’s maturity or health (barnets lov § 5)'),
  ScaleGiven: withheld('what a participant thinks of the child’s situation'),
  DisagreementRecorded: withheld('what a participant thinks'),
  ResponsibleNamed: withheld('names an employee'),
  RecordCorrected: withheld('what a participant says'),

  AgreementMade: published('agreement.made', ({ data: { agreementId, meetingId, by } }) => ({
    agreementId,
    meetingId,
    by,
  })),
  AgreementChanged: published('agreement.changed', ({ data: { agreementId, by } }) => ({ agreementId, by })),
  AgreementWithdrawn: published('agreement.withdrawn', ({ data: { agreementId } }) => ({ agreementId })),
  AgreementKept: published('agreement.kept', ({ data: { agreementId } }) => ({ agreementId })),
  AgreementMissed: published('agreement.missed', ({ data: { agreementId } }) => ({ agreementId })),
  TrialActionPlanned: published('trial-action.planned', ({ data: { trialActionId, meetingId, review } }) => ({
    trialActionId,
    meetingId,
    review,
  })),
  TrialActionReviewed: published('trial-action.reviewed', ({ data: { trialActionId, result, next } }) => ({
    trialActionId,
    result,
    next,
  })),
  // That there is a measure is the family department's to know, and so is its follow-up.
  FollowUpHeld: either(
    ({ data }) => data.measureId !== undefined,
    published('measure.followed-up', ({ data: { measureId = '', next } }) => ({ measureId, next })),
    published('follow-up.held', ({ data: { next } }) => ({ next })),
  ),

  ConsentGiven: published('consent.given', ({ data: { consentId, purpose, expiresOn } }) => ({
    consentId,
    purpose,
    expiresOn,
  })),
  ConsentRefused: withheld('what the family said no to'),
  CoveredByConsent: withheld('who takes part'),
  ConsentWithdrawn: published('consent.withdrawn', ({ data: { consentId, purpose, only } }) => ({
    consentId,
    purpose,
    whole: only === undefined,
  })),
  ConsentExpired: published('consent.expired', ({ data: { consentId, purpose } }) => ({
    consentId,
    purpose,
  })),

  HandlerAssigned: withheld('names an employee'),
  ConcernAssessed: published('notification.assessed', () => ({})),
  ScreeningOpened: published('screening.opened', () => ({})),
  NotifierAcknowledged: published('notifier.acknowledged', () => ({})),
  NotifierInformed: published('notifier.informed', () => ({})),
  ScreeningDecided: published('screening.decided', ({ data: { outcome } }) => ({ outcome })),
  InquiryCompleted: published('inquiry.completed', () => ({})),
  ExaminationCompleted: published('examination.completed', ({ data: { provisional } }) => ({ provisional })),

  DecisionMade: published('decision.made', ({ data: { decisionId } }) => ({ decisionId })),
  MeasureStarted: published(
    'measure.started',
    ({ data: { measureId, decisionId, startsOn, funding, kinds } }) => ({
      measureId,
      decisionId,
      startsOn,
      funding: funding.kind,
      kinds: kinds?.map(({ id }) => id),
    }),
  ),
  MeasureEnded: published('measure.ended', ({ data: { measureId, endsOn } }) => ({ measureId, endsOn })),
  SharedMeasureEnding: withheld('says that a child’s help was part of a group’s'),
  FundingQuestionOpened: published('funding.question-opened', ({ data: { measureId, answerBy } }) => ({
    measureId,
    answerBy,
  })),
  FundingReminderGiven: withheld('what one employee said to another'),
  FundingSettled: published('funding.settled', ({ data: { measureId, kind } }) => ({
    measureId,
    kind: kind?.id,
  })),

  TaskAdded: published('task.added', ({ data: { taskId, task, by } }) => ({ taskId, task, by })),
  TaskCompleted: published('task.completed', ({ data: { taskId } }) => ({ taskId })),
  TaskDropped: published('task.dropped', ({ data: { taskId } }) => ({ taskId })),

  GrantProposed: withheld('what is not granted before others have said yes'),
  GrantConcurred: withheld('how employees agree on a grant; that it was given is published'),
  GrantDeclined: withheld('how employees disagree on a grant'),
  GrantGiven: published('grant.given', ({ data: { grantId, grant, reviewBy } }) => ({
    grantId,
    grant,
    reviewBy,
  })),
  GrantUsed: published('grant.used', ({ data: { grantId, usedOn } }) => ({ grantId, usedOn })),
  GrantReviewed: published('grant.reviewed', ({ data: { grantId, result, next } }) => ({
    grantId,
    result,
    next,
  })),
  GrantReturned: published('grant.returned', ({ data: { grantId } }) => ({ grantId })),

  NoticeGiven: published('notice.given', ({ data: { noticeId, rule } }) => ({ noticeId, notice: rule })),
  NoticeAddedTo: withheld('what one employee said to another'),
  NoticeAnswered: published('notice.answered', ({ data: { noticeId } }) => ({ noticeId })),

  DecisionTold: published('decision.told', ({ data: { toldId, toldOn, appealBy } }) => ({
    toldId,
    toldOn,
    appealBy,
  })),
  AppealReceived: published('appeal.received', ({ data: { appealId, toldId, receivedOn, late } }) => ({
    ...{ appealId, toldId, receivedOn, late },
  })),
  AppealReassessed: published('appeal.reassessed', ({ data: { appealId, outcome } }) => ({
    appealId,
    outcome,
  })),
  AppealForwarded: published('appeal.forwarded', ({ data: { appealId, forwardedOn } }) => ({
    appealId,
    forwardedOn,
  })),
  AppealWithdrawn: published('appeal.withdrawn', ({ data: { appealId } }) => ({ appealId })),

  DeadlineSet: published('deadline.set', ({ data: { deadlineId, rule, startsAt, dueAt } }) => ({
    deadlineId,
    rule,
    startsAt,
    dueAt,
  })),
  DeadlineMoved: published('deadline.moved', ({ data: { deadlineId, rule, dueAt, before } }) => ({
    deadlineId,
    rule,
    dueAt,
    before,
  })),
  DeadlineMet: published('deadline.met', ({ data: { deadlineId, rule, dueAt, late } }) => ({
    deadlineId,
    rule,
    dueAt,
    late,
  })),
  DeadlineMissed: published('deadline.missed', ({ data: { deadlineId, rule, dueAt } }) => ({
    deadlineId,
    rule,
    dueAt,
  })),
  DeadlineLapsed: published('deadline.lapsed', ({ data: { deadlineId, rule } }) => ({ deadlineId, rule })),
};

function published<Type extends CaseEventType, Name extends ContractName>(
  as: Name,
  data: (event: StoredEventOf<Type>) => DataOf<Name>,
): Publication<Type> {
  return { as: [as], say: (event) => ({ as, data: data(event) }) };
}

function either<Type extends CaseEventType>(
  isSo: (event: StoredEventOf<Type>) => boolean,
  one: Publication<Type>,
  other: Publication<Type>,
): Publication<Type> {
  return { as: [...one.as, ...other.as], say: (event) => (isSo(event) ? one : other).say(event) };
}

function withheld(why: string): Withheld {
  return { withheld: why };
}
