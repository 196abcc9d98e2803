import type { Model } from '@tovholder/model';
import type { CaseState } from '../case-state.js';
import { intakeRuleFor } from '../concern/intake-rule.js';
import { compareForCase } from '../model-change/compare-for-case.js';
import { previewOf } from '../model-change/model-change.js';
import * as command from './commands.js';
import { child, group } from './concern-history.js';
import { hoursAfter, idIn, person, text, type Draw, type Wanted } from './draw.js';
import { wantedOfTasks } from './random-tasks.js';
import { wantedOfAppeals } from './random-appeals.js';
import { wantedOfConsent } from './random-consents.js';
import { wantedOfMeasures } from './random-measures.js';
import { otherSchool, school } from './municipality.js';
import { whoeverMustBeChosen } from './whoever-must-be-chosen.js';

const unmarked = { suspectedAbuse: false };
const abuse = { suspectedAbuse: true };
const honour = { suspectedAbuse: false, honourConflict: true };

/** What might be wanted of a case that stands so: often about what is there, sometimes about nothing at all. */
export const wanted: Wanted = {
  RaiseConcern: (draw, state, at, versions) => {
    const { model } = versions.of(state.model);
    const { name, version, hash } = model;
    const concern = {
      subject: draw.one(child, child, group),
      unitId: draw.one(school, school, school, otherSchool),
      severity: draw.one('yellow', 'green', 'red'),
      acute: draw.one(false, false, true),
      ...draw.one(unmarked, unmarked, abuse, unmarked, honour, abuse),
    } as const;
    const time = { at: hoursAfter(at, draw.one(20, 20, 200, 2000)), place: text(draw) };
    const { meetingKind } = intakeRuleFor(concern, model);
    const { invite, ...chair } = whoeverMustBeChosen(meetingKind, model, draw);
    return command.raiseConcern({
      model: { name, version, hash },
      ...concern,
      meeting: draw.one({ ...time, ...chair, invite: [...invites(draw), ...invite] }, undefined),
    });
  },
  TellSharedMeasureEnds: (draw, state) =>
    command.tellSharedMeasureEnds({ measureId: idIn(draw, state.measures) }),
  RequestWait: (draw) => command.requestWait({ says: text(draw) }),
  OpenParentContact: (draw) => command.openParentContact({ reason: text(draw) }),
  AssessRisk: (draw) => command.assessRisk({ assessment: text(draw), precautions: text(draw) }),
  SuspendParentContact: () => command.suspendParentContact(),
  ResumeParentContact: () => command.resumeParentContact(),
  ScheduleMeeting: (draw, state, at, versions) =>
    command.scheduleMeeting({
      kind: draw.one(
        'practice-meeting',
        ...versions.of(state.model).model.meetingKinds.map(({ id }) => id),
        'coffee',
      ),
      at: hoursAfter(at, draw.one(48, 1, -1)),
      invite: [
        ...invites(draw),
        { capacity: 'teacher', personId: 'freja', because: '' },
        { capacity: 'social-worker', personId: 'sara', because: '' },
      ],
      chairId: draw.one(undefined, person(draw)),
      noteTakerId: draw.one(undefined, person(draw)),
    }),
  InviteParticipant: (draw, state) =>
    command.inviteParticipant({
      meetingId: meeting(draw, state),
      invite: invites(draw)[0] ?? { capacity: 'companion', name: 'Mormor', because: '' },
    }),
  AnswerInvitation: (draw, state) =>
    command.answerInvitation({ ...participant(draw, state), answer: draw.one('accepted', 'declined') }),
  ProposeAnotherTime: (draw, state, at) =>
    command.proposeAnotherTime({ ...participant(draw, state), at: hoursAfter(at, draw.one(24, -1)) }),
  MoveMeeting: (draw, state, at) =>
    command.moveMeeting({ meetingId: meeting(draw, state), at: hoursAfter(at, draw.one(24, 0)) }),
  CancelMeeting: (draw, state) => command.cancelMeeting({ meetingId: meeting(draw, state) }),
  PrepareForMeeting: (draw, state) =>
    command.prepareForMeeting({
      ...participant(draw, state),
      answers: draw.one([], [{ questionId: 'seen', says: '' }]),
    }),
  OpenMeeting: (draw, state) =>
    command.openMeeting({
      meetingId: meeting(draw, state),
      present: draw.one(everybodyAt(state), [participant(draw, state).participantId], []),
      writtenAfterwards: draw.one(undefined, text(draw)),
    }),
  NoteArrival: (draw, state) => command.noteArrival(participant(draw, state)),
  EnterAnalysisStep: (draw, state, _, versions) =>
    command.enterAnalysisStep({
      meetingId: meeting(draw, state),
      step: step(draw, versions.of(state.model).model),
    }),
  MakeContribution: (draw, state, _, versions) =>
    command.makeContribution({
      ...participant(draw, state),
      step: step(draw, versions.of(state.model).model),
      ...said(draw, versions.of(state.model).model),
    }),
  HearChild: (draw, state) =>
    command.hearChild({
      meetingId: draw.one(meeting(draw, state), undefined),
      voice: { heardBy: '', how: '', worries: text(draw), goodThings: text(draw), dreams: text(draw) },
    }),
  ExceptChildVoice: (draw, state) =>
    command.exceptChildVoice({ meetingId: draw.one(meeting(draw, state), undefined), reason: text(draw) }),
  GiveScale: (draw, state) => command.giveScale(participant(draw, state)),
  RecordDisagreement: (draw, state) =>
    command.recordDisagreement({ ...participant(draw, state), about: draw.one('other', 'responsibility') }),
  NameResponsible: (draw, state) =>
    command.nameResponsible({ meetingId: meeting(draw, state), responsibleId: person(draw) }),
  CloseMeeting: (draw, state, at, versions) =>
    command.closeMeeting({
      meetingId: meeting(draw, state),
      outcome: draw.one('screening', ...versions.of(state.model).model.outcomes.map(({ id }) => id), 'none'),
      reason: text(draw),
      followUp: hoursAfter(at, draw.one(400, 400, -48)).slice(0, 10),
    }),
  CorrectRecord: (draw, state) => command.correctRecord(participant(draw, state)),
  MakeAgreement: (draw, state, at) =>
    command.makeAgreement({
      meetingId: meeting(draw, state),
      ownerId: draw.one(participant(draw, state).participantId, undefined),
      by: draw.one(hoursAfter(at, 400).slice(0, 10), undefined),
    }),
  ChangeAgreement: (draw, state, at) =>
    command.changeAgreement({
      agreementId: idIn(draw, state.agreements),
      ownerId: draw.one(participant(draw, state).participantId, undefined),
      by: draw.one(hoursAfter(at, 400).slice(0, 10), undefined),
    }),
  WithdrawAgreement: (draw, state) =>
    command.withdrawAgreement({ agreementId: idIn(draw, state.agreements) }),
  KeepAgreement: (draw, state) => command.keepAgreement({ agreementId: idIn(draw, state.agreements) }),
  MissAgreement: (draw, state) => command.missAgreement({ agreementId: idIn(draw, state.agreements) }),
  PlanTrialAction: (draw, state, at) =>
    command.planTrialAction({
      meetingId: meeting(draw, state),
      ownerId: participant(draw, state).participantId,
      review: hoursAfter(at, 400).slice(0, 10),
    }),
  ReviewTrialAction: (draw, state, at) =>
    command.reviewTrialAction({
      trialActionId: idIn(draw, state.trialActions),
      result: draw.one('continue', 'adapt', 'stop', 'adopt'),
      next: draw.one(undefined, hoursAfter(at, 400).slice(0, 10), hoursAfter(at, 4000).slice(0, 10)),
    }),
  HoldFollowUp: (draw, state) =>
    command.holdFollowUp({
      measureId: draw.one(undefined, idIn(draw, state.measures)),
      heard: draw.one(['child'], undefined),
    }),
  AskForAdvice: (draw, state, _, versions) =>
    command.askForAdvice({
      to: level(draw, versions.of(state.model).model),
      ask: draw.one([person(draw)], [], ['sara']),
    }),
  GiveAdvice: (draw, state) => command.giveAdvice({ adviceId: idIn(draw, state.advice) }),
  EscalateCase: (draw, state, _, versions) =>
    command.escalateCase({
      to: level(draw, versions.of(state.model).model),
      threadHolderId: draw.one(undefined, person(draw)),
    }),
  ReturnCase: (draw, state, _, versions) =>
    command.returnCase({ to: level(draw, versions.of(state.model).model), threadHolderId: person(draw) }),
  HandOverThread: (draw) => command.handOverThread({ toPersonId: person(draw) }),
  AssignHandler: (draw) => command.assignHandler({ handlerId: draw.one('sara', 'bo', person(draw)) }),
  AssessConcern: (draw) => command.assessConcern({ next: draw.one('meeting', 'screening') }),
  AcknowledgeNotifier: () => command.acknowledgeNotifier(),
  InformNotifier: () => command.informNotifier(),
  DecideScreening: (draw, _, at) =>
    command.decideScreening({
      outcome: draw.one('nothing-further', 'inquiry', 'examination'),
      basis: draw.one(['Mødereferatet'], []),
      awareSince: draw.one(undefined, at.slice(0, 10), '2026-02-01'),
    }),
  CompleteInquiry: (draw) => command.completeInquiry({ examinationNeeded: draw.one(false, true) }),
  CompleteExamination: (draw) => command.completeExamination({ provisional: draw.one(false, true) }),
  MakeDecision: (draw) =>
    command.makeDecision({
      amountKroner: draw.one(undefined, 250_000),
      basis: draw.one(['Mødereferatet'], [' ']),
    }),
  ...wantedOfMeasures,
  GiveGrant: (draw, state) =>
    command.giveGrant({
      grant: draw.one('sparring', 'sparring', 'pocket-money', 'constructor'),
      amountKroner: draw.one(20_000, 60_000, 250_000, 250_001),
      purpose: draw.one('skills', 'supervision', 'gold'),
      disposerId: draw.one(undefined, state.raisedBy, person(draw)),
      concurrerIds: draw.one([], [], [person(draw)]),
    }),
  ConcurInGrant: (draw, state) => command.concurInGrant({ grantId: idIn(draw, state.grants) }),
  DeclineGrant: (draw, state) => command.declineGrant({ grantId: idIn(draw, state.grants) }),
  UseGrant: (draw, state, at) =>
    command.useGrant({
      grantId: idIn(draw, state.grants),
      amountKroner: draw.one(5_000, 60_000),
      usedOn: draw.one(at.slice(0, 10), at.slice(0, 10), hoursAfter(at, 48).slice(0, 10), '2026-02-01'),
    }),
  ReviewGrant: (draw, state, at) =>
    command.reviewGrant({
      grantId: idIn(draw, state.grants),
      result: draw.one('settle', 'settle', 'continue'),
      next: draw.one(undefined, hoursAfter(at, 400).slice(0, 10)),
    }),
  ReturnGrant: (draw, state) =>
    command.returnGrant({ grantId: idIn(draw, state.grants), amountKroner: draw.one(1_000, 250_000) }),
  GiveNotice: (draw, _, at) =>
    command.giveNotice({
      notice: draw.one('absence', 'absence', 'agreement-not-kept', 'constructor'),
      says: text(draw),
      happenedOn: hoursAfter(at, draw.one(0, 0, -240, 48)).slice(0, 10),
    }),
  AnswerNotice: (draw, state) =>
    command.answerNotice({ noticeId: idIn(draw, state.notices), answer: text(draw) }),
  MissDeadline: (draw, state) => command.missDeadline({ deadlineId: idIn(draw, state.deadlines) }),
  CloseCase: (draw, state) => {
    const leaves = openIn(state).map((id) => ({ id, reason: text(draw) }));
    return command.closeCase({ leaves: draw.one(leaves, leaves, undefined, leaves.slice(1)) });
  },
  HandOverCase: (draw, state, at) => {
    const running = Object.values(state.measures).filter(({ status }) => status === 'running');
    const open = [...openIn(state), ...running.map(({ measureId }) => measureId)];
    const leaves = open.map((id) => ({ id, reason: text(draw) }));
    const basis = draw.one({}, {}, { consentId: idIn(draw, state.consents) });
    return command.handOverCase({
      notifiedOn: hoursAfter(at, draw.one(0, 0, 48)).slice(0, 10),
      material: draw.one([{ what: 'Referatet', legalBasis: 'Barnets lov § 132', ...basis }], []),
      leaves: draw.one(leaves, leaves, undefined),
    });
  },
  ReopenCase: () => command.reopenCase(),
  ...wantedOfConsent,
  ...wantedOfTasks,
  ...wantedOfAppeals,
  MoveToModel: (draw, state, at, versions) => {
    const to = draw.one(...versions.all);
    const levels = draw.one(
      [],
      [{ from: 'local', to: 'near' }],
      [
        { from: 'forum', to: 'near' },
        { from: 'near', to: 'local' },
      ],
    );
    const preview =
      state.status === 'none'
        ? ''
        : previewOf(compareForCase(state, versions.of(state.model), to, at, levels));
    const { name, version } = to.model;
    return command.moveToModel({
      name,
      version,
      levels,
      preview: draw.one(preview, preview, preview, 'outdated'),
    });
  },
};

/** What was agreed and is not settled. */
function openIn({ agreements, trialActions }: CaseState): readonly string[] {
  return [...Object.values(agreements), ...Object.values(trialActions)]
    .filter(({ status }) => status === 'open' || status === 'running')
    .map((one) => ('agreementId' in one ? one.agreementId : one.trialActionId));
}

function meeting(draw: Draw, { meetings }: CaseState): string {
  const newest = Object.keys(meetings).at(-1) ?? 'nothing';
  return draw.one(newest, newest, newest, idIn(draw, meetings));
}

function participant(draw: Draw, state: CaseState): { meetingId: string; participantId: string } {
  const meetingId = meeting(draw, state);
  const there = state.meetings[meetingId]?.participants?.map(({ participantId }) => participantId) ?? [];
  return { meetingId, participantId: draw.one('nobody', ...there, ...there) };
}

/** Invited to the newest meeting. */
function everybodyAt({ meetings }: CaseState): readonly string[] {
  const newest = Object.values(meetings).at(-1);
  return newest?.participants.map(({ participantId }) => participantId) ?? [];
}

function invites(draw: Draw) {
  return draw.one(
    [],
    [{ capacity: 'companion', name: 'Mormor', because: '' } as const],
    [{ capacity: 'parent', name: 'Mor', because: '' } as const],
    [{ capacity: 'ppr', personId: 'pelle', because: '' } as const],
    [{ capacity: 'parent', personId: person(draw), because: '' } as const],
    [{ capacity: 'other-professional', personId: person(draw), because: '' } as const],
  );
}

function level(draw: Draw, { levels }: Model): string {
  return draw.one('authority', 'near', ...levels.map(({ id }) => id));
}

function step(draw: Draw, { analysisModel }: Model): string {
  return draw.one('gossip', ...analysisModel.map(({ id }) => id));
}

/** Mostly no answer to a field; sometimes to one of another step, or in another form. */
function said(draw: Draw, { analysisModel }: Model): { says: string; field?: string } {
  const says = text(draw);
  const inModel = analysisModel.flatMap(({ fields = [] }) => fields.map(({ id }) => id));
  const answers = [...inModel, 'constructor'].flatMap((field) => [
    { says, field },
    { says: 'under-way', field },
  ]);
  const plain = Array.from({ length: 3 * answers.length }, () => ({ says }));
  return draw.one({ says }, ...plain, ...answers);
}
