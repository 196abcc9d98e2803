import { seesCase } from './access/may-see.js';
import { holdFollowUp, keepAgreement, missAgreement } from './agreements/follow-agreements.js';
import { changeAgreement, makeAgreement, withdrawAgreement } from './agreements/make-agreements.js';
import { planTrialAction, reviewTrialAction } from './agreements/trial-actions.js';
import { openAppeals } from './appeals/appeal.js';
import { forwardAppeal, reassessAppeal, withdrawAppeal } from './appeals/reassess-appeal.js';
import { receiveAppeal } from './appeals/receive-appeal.js';
import { tellDecision } from './appeals/tell-decision.js';
import {
  acknowledgeNotifier,
  assessConcern,
  assignHandler,
  informNotifier,
} from './authority/receive-and-assess.js';
import { completeExamination, completeInquiry, decideScreening } from './authority/screen.js';
import { actorOf, isAutomatic } from './automatic-commands.js';
import type { CaseCommand } from './case-command.js';
import type { CaseEvent, CaseFact } from './case-event.js';
import type { CaseState } from './case-state.js';
import { handOverCase } from './closing/hand-over-case.js';
import { closeCase, reopenCase } from './closing/close-and-reopen.js';
import { assessRisk, openParentContact, requestWait } from './concern/gate-commands.js';
import { raiseConcern } from './concern/raise-concern.js';
import { resumeParentContact, suspendParentContact } from './concern/suspend-parent-contact.js';
import { giveConsent, refuseConsent } from './consent/ask-for-consent.js';
import { expireConsent, withdrawConsent } from './consent/end-consent.js';
import { coverageFollowing } from './consent/who-is-covered.js';
import type { Context } from './context.js';
import { deadlinesFollowing } from './deadlines/deadlines-following.js';
import { missDeadline } from './deadlines/miss-deadline.js';
import type { Decide, Decision } from './decision.js';
import { addTask } from './discretionary/add-task.js';
import { completeTask, dropTask } from './discretionary/settle-task.js';
import { returnGrant, reviewGrant, useGrant } from './grants/account-for-grant.js';
import { concurInGrant, declineGrant, giveGrant } from './grants/give-grant.js';
import { askForAdvice, giveAdvice } from './levels/advice.js';
import { escalateCase, handOverThread, returnCase } from './levels/move-between-levels.js';
import { endMeasure } from './measures/end-measure.js';
import { makeDecision } from './measures/make-decision.js';
import { remindOfFunding, remindOwnersOfFunding } from './measures/remind-of-funding.js';
import { settleFunding } from './measures/settle-funding.js';
import { tellSharedMeasureEnds } from './measures/shared-measures.js';
import { startMeasure } from './measures/start-measure.js';
import { exceptChildVoice, hearChild } from './meeting/child-voice.js';
import { closeMeeting } from './meeting/close-meeting.js';
import {
  correctRecord,
  enterAnalysisStep,
  giveScale,
  makeContribution,
  nameResponsible,
  recordDisagreement,
} from './meeting/hold-meeting.js';
import { noteArrival, openMeeting } from './meeting/open-meeting.js';
import {
  answerInvitation,
  inviteParticipant,
  prepareForMeeting,
  proposeAnotherTime,
} from './meeting/invitations.js';
import { cancelMeeting, moveMeeting, scheduleMeeting } from './meeting/schedule-meeting.js';
import { moveToModel } from './model-change/move-to-model.js';
import { answerNotice, giveNotice } from './notices/give-notice.js';
import { noticesFollowing } from './notices/notices-following.js';
import type { Actor } from './people.js';
import { firstRejection, isRejection, reject, type Rejection } from './rejection.js';

const rules: Decide<CaseCommand> = {
  RaiseConcern: raiseConcern,
  RequestWait: requestWait,
  OpenParentContact: openParentContact,
  AssessRisk: assessRisk,
  ScheduleMeeting: scheduleMeeting,
  InviteParticipant: inviteParticipant,
  AnswerInvitation: answerInvitation,
  ProposeAnotherTime: proposeAnotherTime,
  MoveMeeting: moveMeeting,
  CancelMeeting: cancelMeeting,
  PrepareForMeeting: prepareForMeeting,
  OpenMeeting: openMeeting,
  NoteArrival: noteArrival,
  EnterAnalysisStep: enterAnalysisStep,
  MakeContribution: makeContribution,
  HearChild: hearChild,
  ExceptChildVoice: exceptChildVoice,
  GiveScale: giveScale,
  RecordDisagreement: recordDisagreement,
  NameResponsible: nameResponsible,
  CloseMeeting: closeMeeting,
  CorrectRecord: correctRecord,
  MakeAgreement: makeAgreement,
  ChangeAgreement: changeAgreement,
  WithdrawAgreement: withdrawAgreement,
  KeepAgreement: keepAgreement,
  MissAgreement: missAgreement,
  PlanTrialAction: planTrialAction,
  ReviewTrialAction: reviewTrialAction,
  HoldFollowUp: holdFollowUp,
  AskForAdvice: askForAdvice,
  GiveAdvice: giveAdvice,
  EscalateCase: escalateCase,
  ReturnCase: returnCase,
  HandOverThread: handOverThread,
  AssignHandler: assignHandler,
  AssessConcern: assessConcern,
  AcknowledgeNotifier: acknowledgeNotifier,
  InformNotifier: informNotifier,
  DecideScreening: decideScreening,
  CompleteInquiry: completeInquiry,
  CompleteExamination: completeExamination,
  MakeDecision: makeDecision,
  StartMeasure: startMeasure,
  RemindOfFunding: remindOfFunding,
  RemindOwnersOfFunding: remindOwnersOfFunding,
  SettleFunding: settleFunding,
  EndMeasure: endMeasure,
  GiveGrant: giveGrant,
  ConcurInGrant: concurInGrant,
  DeclineGrant: declineGrant,
  UseGrant: useGrant,
  ReviewGrant: reviewGrant,
  ReturnGrant: returnGrant,
  AddTask: addTask,
  CompleteTask: completeTask,
  DropTask: dropTask,
  GiveConsent: giveConsent,
  RefuseConsent: refuseConsent,
  WithdrawConsent: withdrawConsent,
  ExpireConsent: expireConsent,
  GiveNotice: giveNotice,
  AnswerNotice: answerNotice,
  TellDecision: tellDecision,
  ReceiveAppeal: receiveAppeal,
  ReassessAppeal: reassessAppeal,
  ForwardAppeal: forwardAppeal,
  WithdrawAppeal: withdrawAppeal,
  MissDeadline: missDeadline,
  SuspendParentContact: suspendParentContact,
  ResumeParentContact: resumeParentContact,
  TellSharedMeasureEnds: tellSharedMeasureEnds,
  CloseCase: closeCase,
  ReopenCase: reopenCase,
  HandOverCase: handOverCase,
  MoveToModel: moveToModel,
};

/** What follows from a command in a case: the events to append, each stamped, or why not. Pure and total. */
export function decide(
  command: CaseCommand,
  state: CaseState,
  context: Context,
): readonly CaseEvent[] | Rejection {
  const refused = firstRejection(caseIsSeen(command, state, context), caseIsOpen(command, state));
  if (refused) return refused;
  const rule = rules[command.type] as (command: CaseCommand, state: CaseState, context: Context) => Decision;
  const facts = rule(command, state, context);
  if (isRejection(facts)) return facts;
  const following = [
    ...coverageFollowing(facts, state, context),
    ...deadlinesFollowing(facts, state, context),
    ...noticesFollowing(facts, state, context),
  ];
  return [...facts, ...following].map(stamped(command, facts, state, context));
}

function caseIsSeen(command: CaseCommand, state: CaseState, { by, at }: Context): Rejection | undefined {
  if (command.type === 'RaiseConcern') return undefined;
  if (state.status === 'none') return reject('case-not-found');
  if (isAutomatic(command.type)) return undefined;
  return seesCase(by, state, at) ? undefined : reject('case-not-found');
}

// Corrections to a record stay possible: what was written about people does not become right by closing. So does the
// way to the authority (G5), whose own rule says which ways those are.
const possibleInClosedCase: ReadonlySet<CaseCommand['type']> = new Set<CaseCommand['type']>([
  'RaiseConcern',
  'CorrectRecord',
  'EscalateCase',
  'ReopenCase',
  // A family may complain for weeks after it was told, and learn only now what was decided; the complaint opens the case.
  'TellDecision',
  'ReceiveAppeal',
  // What a family takes back, and what has run out, is so whether the case is open or not.
  'WithdrawConsent',
  'ExpireConsent',
]);

/** What the family takes back is so wherever it lives; and whoever decided answers for it, wherever it complains from. */
const possibleWhenHandedOver: ReadonlySet<CaseCommand['type']> = new Set<CaseCommand['type']>([
  'RaiseConcern',
  'WithdrawConsent',
  'ExpireConsent',
  'TellDecision',
  'ReceiveAppeal',
  'ReassessAppeal',
  'ForwardAppeal',
  'WithdrawAppeal',
  'MissDeadline',
]);

// G3: the answer to a complaint may wait for the child, too.
const possibleWhileComplained: ReadonlySet<CaseCommand['type']> = new Set<CaseCommand['type']>([
  'HearChild',
  'ExceptChildVoice',
]);

function caseIsOpen({ type }: CaseCommand, state: CaseState): Rejection | undefined {
  if (state.handedOver) {
    const mayBeDone =
      possibleWhenHandedOver.has(type) ||
      (possibleWhileComplained.has(type) && openAppeals(state).length > 0);
    return mayBeDone ? undefined : reject('case-handed-over');
  }
  return state.status === 'closed' && !possibleInClosedCase.has(type) ? reject('case-closed') : undefined;
}

function stamped(
  { type }: CaseCommand,
  facts: readonly CaseFact[],
  state: CaseState,
  { at, by }: Context,
): (fact: CaseFact) => CaseEvent {
  const under = facts.find((fact) => fact.under)?.under;
  const opened = facts.find((fact) => fact.type === 'CaseOpened');
  const main = by.standings[0];
  const actor: Actor = isAutomatic(type)
    ? actorOf(type)
    : {
        personId: by.personId,
        name: by.name,
        role: under?.role ?? main?.role ?? 'administrator',
        unitId: under?.unitId ?? main?.unitId ?? '',
      };
  const level = opened?.type === 'CaseOpened' ? opened.data.level : state.level;
  // What is spread goes last: V8 adds what comes after it property by property, many times slower.
  return (fact) => ({ at, by: actor, level, ...fact });
}
