import type { RejectionCode } from '../domain/rejection.js';
import { standsWhenCaseMovedOn } from '../domain/stale-commands.js';
import type { PersonCommandType } from './command-body.js';
import { rejectionsOfAppeals } from './rejections-of-appeals.js';
import { rejectionsOfClosing } from './rejections-of-closing.js';
import { handingOver, rejectionsOfGrantsAndConsents } from './rejections-of-grants-and-consents.js';
import { mandate, voice } from './rejections-of-mandate-and-voice.js';
import { rejectionsOfMeasures } from './rejections-of-measures.js';
import { rejectionsOfNotices } from './rejections-of-notices.js';

const plannedMeeting = ['meeting-not-found', 'meeting-not-planned'] as const;
const openMeeting = ['meeting-not-found', 'meeting-not-open'] as const;
const speaking = ['unknown-participant', 'not-yours'] as const;
const atTable = [...speaking, 'participant-absent'] as const;
const invitations = [
  'child-of-the-case',
  'consent-ended',
  ...handingOver,
  'outsider-while-barred',
  'unknown-person',
  'wrong-role-for-task',
] as const;

/** What the rule of each command can say no with. The spec reads the rules themselves and holds this list to them. */
export const rejectionsByRule: Readonly<Record<PersonCommandType, readonly RejectionCode[]>> = {
  RaiseConcern: [
    ...invitations,
    'cannot-raise',
    'case-exists',
    'invited-twice',
    'kind-below-concern',
    'meeting-in-the-past',
    'meeting-time-missing',
    'meeting-too-late',
    'required-participant-missing',
    'unknown-meeting-kind',
    'unknown-unit',
    'group-not-notified',
  ],
  RequestWait: [],
  OpenParentContact: [
    ...mandate,
    'child-heard-first',
    'parent-contact-open',
    'parents-barred-elsewhere',
    'risk-assessed-first',
  ],
  AssessRisk: ['not-authority', 'not-received', 'risk-not-described'],
  ScheduleMeeting: [
    ...invitations,
    'invited-twice',
    'kind-below-concern',
    'meeting-in-the-past',
    'meeting-too-late',
    'meeting-under-way',
    'meeting-years-away',
    'not-thread-holder',
    'required-participant-missing',
    'unknown-meeting-kind',
    'group-not-notified',
  ],
  InviteParticipant: [...openMeeting, ...invitations, 'already-invited', 'not-chair'],
  AnswerInvitation: [...plannedMeeting, ...speaking],
  ProposeAnotherTime: [...plannedMeeting, ...speaking, 'meeting-in-the-past', 'meeting-years-away'],
  MoveMeeting: [
    ...plannedMeeting,
    'meeting-in-the-past',
    'meeting-too-late',
    'meeting-years-away',
    'not-chair',
    'unknown-meeting-kind',
  ],
  CancelMeeting: [...plannedMeeting, 'not-chair'],
  PrepareForMeeting: [...plannedMeeting, ...speaking, 'no-action-card', 'unknown-question'],
  OpenMeeting: [
    ...plannedMeeting,
    'chair-absent',
    'meeting-day-not-come',
    'meeting-day-passed',
    'not-chair',
    'unknown-participant',
  ],
  NoteArrival: [...openMeeting, ...speaking, 'already-present'],
  EnterAnalysisStep: [...openMeeting, 'not-chair', 'unknown-step'],
  MakeContribution: [
    ...openMeeting,
    ...atTable,
    'answer-not-in-form',
    'contribution-needs-other-step',
    'field-not-theirs',
    'unknown-dimension',
    'unknown-field',
    'unknown-step',
  ],
  HearChild: [...openMeeting, 'child-not-heard', 'not-participant', 'not-thread-holder'],
  ExceptChildVoice: [
    ...openMeeting,
    'group-not-excepted',
    'child-at-table',
    'child-not-heard',
    'not-participant',
    'not-thread-holder',
  ],
  GiveScale: [...openMeeting, ...atTable],
  RecordDisagreement: [...openMeeting, ...atTable],
  NameResponsible: [
    ...mandate,
    ...openMeeting,
    ...voice,
    'consent-ended',
    'unknown-person',
    'wrong-role-for-task',
  ],
  CloseMeeting: [
    ...openMeeting,
    'agreement-without-owner-or-date',
    ...voice,
    'date-in-the-past',
    'no-such-route',
    'not-chair',
    'ordinary-path-closed',
    'outcome-without-reason',
    'required-participant-missing',
    'responsibility-disputed',
    'unknown-outcome',
    'worries-not-shared',
    'group-not-notified',
    'route-not-open',
  ],
  CorrectRecord: [...speaking, 'meeting-not-closed', 'meeting-not-found', 'unknown-step'],
  MakeAgreement: [
    ...openMeeting,
    ...handingOver,
    'date-in-the-past',
    'not-participant',
    'participant-absent',
    'unknown-participant',
  ],
  ChangeAgreement: [
    ...atTable,
    ...handingOver,
    'agreement-not-found',
    'agreement-settled',
    'date-in-the-past',
    'meeting-not-found',
    'nothing-to-change',
    'not-participant',
  ],
  WithdrawAgreement: [
    ...openMeeting,
    'agreement-not-found',
    'agreement-settled',
    'not-participant',
    'participant-absent',
  ],
  KeepAgreement: ['agreement-not-found', 'agreement-settled', 'agreement-without-owner-or-date', 'not-yours'],
  MissAgreement: ['agreement-not-found', 'agreement-settled', 'agreement-without-owner-or-date', 'not-yours'],
  PlanTrialAction: [
    ...openMeeting,
    ...handingOver,
    'date-in-the-past',
    'not-participant',
    'participant-absent',
    'trial-action-needs-two-professions',
    'review-too-late',
    'unknown-participant',
  ],
  ReviewTrialAction: [
    'date-in-the-past',
    'next-review-missing',
    'not-yours',
    'review-after-end',
    'trial-action-not-found',
    'trial-action-reviewed',
    'review-too-late',
  ],
  HoldFollowUp: [
    'date-in-the-past',
    'measure-not-begun',
    'measure-not-found',
    'nobody-heard',
    'not-authority',
    'not-thread-holder',
  ],
  AskForAdvice: [
    'consent-ended',
    'no-such-route',
    'asked-twice',
    'nobody-to-ask',
    'not-thread-holder',
    'route-not-open',
    'unknown-person',
    'wrong-role-for-task',
  ],
  GiveAdvice: ['advice-given', 'advice-not-found', 'not-asked'],
  EscalateCase: [
    'case-closed',
    'consent-ended',
    'no-such-route',
    'not-on-route',
    'required-participant-missing',
    'unknown-person',
    'wrong-role-for-task',
    'group-not-notified',
    'route-not-open',
  ],
  ReturnCase: [
    'consent-ended',
    'no-such-route',
    'not-on-route',
    'ordinary-path-closed',
    'required-participant-missing',
    'unknown-person',
    'wrong-role-for-task',
    'group-not-notified',
    'route-not-open',
  ],
  HandOverThread: ['consent-ended', 'not-thread-holder', 'unknown-person', 'wrong-role-for-task'],
  AssignHandler: ['not-authority', 'not-received', 'unknown-person', 'wrong-role-for-task'],
  AssessConcern: [...mandate, 'already-assessed', 'not-received', 'reassessor-handled-before'],
  AcknowledgeNotifier: [...mandate, 'already-acknowledged', 'not-received'],
  InformNotifier: [...mandate, 'already-informed', 'not-received', 'screening-not-decided'],
  DecideScreening: [
    ...mandate,
    'aware-before-the-child',
    'basis-missing',
    ...voice,
    'date-in-the-future',
    'no-screening-open',
    'not-assessed',
    'not-received',
  ],
  CompleteInquiry: [...mandate, ...voice, 'no-inquiry-open'],
  CompleteExamination: [...mandate, ...voice, 'no-examination-open'],
  MakeDecision: [...mandate, 'basis-missing', ...voice],
  ...rejectionsOfMeasures,
  ...rejectionsOfGrantsAndConsents,
  ...rejectionsOfNotices,
  ...rejectionsOfAppeals,
  ...rejectionsOfClosing,
  MoveToModel: [
    ...mandate,
    'case-closed',
    'child-not-heard',
    'group-not-heard',
    'grant-not-in-model',
    'level-not-in-model',
    'meeting-is-held',
    'meeting-kind-not-in-model',
    'nobody-decides-there',
    'preview-outdated',
    'same-model',
    'unknown-model',
  ],
};

const possibleInClosedCase: ReadonlySet<PersonCommandType> = new Set<PersonCommandType>([
  'ReceiveAppeal',
  'RaiseConcern',
  'CorrectRecord',
  'EscalateCase',
  'ReopenCase',
  'WithdrawConsent',
]);

const possibleWhenHandedOver: ReadonlySet<PersonCommandType> = new Set<PersonCommandType>([
  'RaiseConcern',
  'WithdrawConsent',
]);

/** Every code the engine can answer the command with, for whoever documents or calls it. */
export function rejectionsOf(type: PersonCommandType): readonly RejectionCode[] {
  return [
    ...(type === 'RaiseConcern' ? [] : (['case-not-found'] as const)),
    ...(possibleInClosedCase.has(type) ? [] : (['case-closed'] as const)),
    ...(possibleWhenHandedOver.has(type) ? [] : (['case-handed-over'] as const)),
    ...rejectionsByRule[type],
  ];
}

/** Whether the command is refused when the case has moved on since the person looked. */
export function isRefusedWhenStale(type: PersonCommandType): boolean {
  return type !== 'RaiseConcern' && !standsWhenCaseMovedOn(type);
}
