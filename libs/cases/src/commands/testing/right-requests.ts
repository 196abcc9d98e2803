import { AcknowledgeNotifierRequest } from '../acknowledge-notifier/acknowledge-notifier.request.js';
import { AnswerInvitationRequest } from '../answer-invitation/answer-invitation.request.js';
import { AskForAdviceRequest } from '../ask-for-advice/ask-for-advice.request.js';
import { AssessConcernRequest } from '../assess-concern/assess-concern.request.js';
import { AssessRiskRequest } from '../assess-risk/assess-risk.request.js';
import { AssignHandlerRequest } from '../assign-handler/assign-handler.request.js';
import { CancelMeetingRequest } from '../cancel-meeting/cancel-meeting.request.js';
import { ChangeAgreementRequest } from '../change-agreement/change-agreement.request.js';
import { CloseCaseRequest } from '../close-case/close-case.request.js';
import { CloseMeetingRequest } from '../close-meeting/close-meeting.request.js';
import { CompleteExaminationRequest } from '../complete-examination/complete-examination.request.js';
import { CompleteInquiryRequest } from '../complete-inquiry/complete-inquiry.request.js';
import { CorrectRecordRequest } from '../correct-record/correct-record.request.js';
import { DecideScreeningRequest } from '../decide-screening/decide-screening.request.js';
import { EndMeasureRequest } from '../end-measure/end-measure.request.js';
import { EnterAnalysisStepRequest } from '../enter-analysis-step/enter-analysis-step.request.js';
import { EscalateCaseRequest } from '../escalate-case/escalate-case.request.js';
import { ExceptChildVoiceRequest } from '../except-child-voice/except-child-voice.request.js';
import { GiveAdviceRequest } from '../give-advice/give-advice.request.js';
import { GiveScaleRequest } from '../give-scale/give-scale.request.js';
import { GiveConsentRequest } from '../give-consent/give-consent.request.js';
import { HandOverThreadRequest } from '../hand-over-thread/hand-over-thread.request.js';
import { HearChildRequest } from '../hear-child/hear-child.request.js';
import { HoldFollowUpRequest } from '../hold-follow-up/hold-follow-up.request.js';
import { InformNotifierRequest } from '../inform-notifier/inform-notifier.request.js';
import { InviteParticipantRequest } from '../invite-participant/invite-participant.request.js';
import { KeepAgreementRequest } from '../keep-agreement/keep-agreement.request.js';
import { MakeAgreementRequest } from '../make-agreement/make-agreement.request.js';
import { MakeContributionRequest } from '../make-contribution/make-contribution.request.js';
import { MakeDecisionRequest } from '../make-decision/make-decision.request.js';
import { MissAgreementRequest } from '../miss-agreement/miss-agreement.request.js';
import { MoveMeetingRequest } from '../move-meeting/move-meeting.request.js';
import { MoveToModelRequest } from '../move-to-model/move-to-model.request.js';
import { NameResponsibleRequest } from '../name-responsible/name-responsible.request.js';
import { NoteArrivalRequest } from '../note-arrival/note-arrival.request.js';
import { OpenMeetingRequest } from '../open-meeting/open-meeting.request.js';
import { OpenParentContactRequest } from '../open-parent-contact/open-parent-contact.request.js';
import { PlanTrialActionRequest } from '../plan-trial-action/plan-trial-action.request.js';
import { PrepareForMeetingRequest } from '../prepare-for-meeting/prepare-for-meeting.request.js';
import { ProposeAnotherTimeRequest } from '../propose-another-time/propose-another-time.request.js';
import { RecordDisagreementRequest } from '../record-disagreement/record-disagreement.request.js';
import { RefuseConsentRequest } from '../refuse-consent/refuse-consent.request.js';
import { RemindOfFundingRequest } from '../remind-of-funding/remind-of-funding.request.js';
import { ReopenCaseRequest } from '../reopen-case/reopen-case.request.js';
import { RequestWaitRequest } from '../request-wait/request-wait.request.js';
import { ReturnCaseRequest } from '../return-case/return-case.request.js';
import { ReviewTrialActionRequest } from '../review-trial-action/review-trial-action.request.js';
import { ScheduleMeetingRequest } from '../schedule-meeting/schedule-meeting.request.js';
import { SettleFundingRequest } from '../settle-funding/settle-funding.request.js';
import { StartMeasureRequest } from '../start-measure/start-measure.request.js';
import { WithdrawAgreementRequest } from '../withdraw-agreement/withdraw-agreement.request.js';
import { WithdrawConsentRequest } from '../withdraw-consent/withdraw-consent.request.js';
import type { RightRequest } from './right-request.js';
import { rightRequestsOfGrantsAndTasks } from './right-requests-of-grants-and-tasks.js';
import { rightRequestsOfAppeals } from './right-requests-of-appeals.js';
import { rightRequestsOfNotices } from './right-requests-of-notices.js';

const id = '01890a5d-ac96-774b-bcce-b302099a8057';
const date = '2026-12-15';
const moment = '2026-12-01T07:00:00.000Z';
const invite = { capacity: 'ppr', personId: 'pia-proevesten', because: 'Vi er kørt fast.' };
const companion = { capacity: 'companion', name: 'Mormor Opdigtet', because: 'Barnet ønsker det.' };

/** One right request for every command in a case that exists. */
export const rightRequests: readonly RightRequest[] = [
  { request: AcknowledgeNotifierRequest, fields: { message: 'Vi har den.' } },
  { request: AnswerInvitationRequest, fields: { answer: 'declined', note: 'Jeg er på ferie.' } },
  {
    request: AskForAdviceRequest,
    fields: { to: 'forum', question: 'Hvad gør vi?', reason: 'Vi er kørt fast.', ask: ['pia-proevesten'] },
  },
  { request: AssessConcernRequest, fields: { acuteNeed: false, assessment: 'Ikke akut.', next: 'meeting' } },
  {
    request: AssessRiskRequest,
    fields: { assessment: 'Hun tør ikke gå hjem.', precautions: 'En tryg voksen.' },
  },
  { request: AssignHandlerRequest, fields: { handlerId: 'bodil-barnefryd', reason: 'Kender skolen.' } },
  { request: CancelMeetingRequest, fields: { reason: 'Familien er flyttet.' } },
  {
    request: ChangeAgreementRequest,
    fields: {
      does: 'Finder to makkere.',
      signOfProgress: 'Leg',
      ownerId: id,
      by: date,
      reason: 'En er syg.',
    },
  },
  {
    request: CloseCaseRequest,
    fields: {
      reason: 'Barnet trives.',
      whatChanged: 'Det har en ven.',
      leaves: [{ id, reason: 'Makkeren er flyttet.' }],
    },
  },
  {
    request: CloseMeetingRequest,
    fields: { outcome: 'stay-local', reason: 'Vi prøver selv.', followUp: date },
  },
  { request: CompleteExaminationRequest, fields: { conclusion: 'Støtte.', provisional: true } },
  { request: CompleteInquiryRequest, fields: { conclusion: 'Støtte.', examinationNeeded: false } },
  {
    request: CorrectRecordRequest,
    fields: { participantId: id, step: 'worries', says: 'Det var fem uger.' },
  },
  {
    request: DecideScreeningRequest,
    fields: { outcome: 'inquiry', reason: 'Tegn på behov.', basis: ['Mødereferatet'], awareSince: date },
  },
  {
    request: EndMeasureRequest,
    fields: {
      reason: 'Virker.',
      endsOn: date,
      exchangedFor: { caseId: id, measureId: id, freedKroner: 60_000 },
    },
  },
  { request: EnterAnalysisStepRequest, fields: { step: 'worries' } },
  {
    request: EscalateCaseRequest,
    fields: { to: 'authority', reason: 'Vi når ikke længere.', threadHolderId: 'famke-familiesen' },
  },
  {
    request: ExceptChildVoiceRequest,
    fields: { meetingId: id, ground: 'age', reason: 'Barnet er spædt.', otherwise: 'Set hos mor.' },
  },
  { request: GiveAdviceRequest, fields: { advice: 'Prøv gradvis tilbagevenden.' } },
  { request: GiveScaleRequest, fields: { participantId: id, value: 0, because: 'Ingen at lege med.' } },
  {
    request: GiveConsentRequest,
    fields: {
      purpose: 'work-together',
      covers: ['ppr'],
      exceptPeople: ['pia-proevesten'],
      givenBy: [{ capacity: 'parent', name: 'Mor Opdigtet' }],
      how: 'På mødet.',
      expiresOn: date,
    },
  },
  { request: HandOverThreadRequest, fields: { toPersonId: 'solveig-skolemark', reason: 'Kursus.' } },
  {
    request: HearChildRequest,
    fields: {
      meetingId: id,
      voice: { heardBy: 'Tavs', how: 'En gåtur', worries: 'Alene', goodThings: 'Musik', dreams: 'En ven' },
    },
  },
  {
    request: HoldFollowUpRequest,
    fields: { progress: 'Det går fremad.', measureId: id, heard: ['child', 'parent'], next: date },
  },
  { request: InformNotifierRequest, fields: { started: true, message: 'En undersøgelse er i gang.' } },
  { request: InviteParticipantRequest, fields: { invite } },
  { request: KeepAgreementRequest, fields: { progress: 'Barnet har en ven.' } },
  {
    request: MakeAgreementRequest,
    fields: { does: 'Finder en makker.', signOfProgress: 'Leg', ownerId: id, by: date },
  },
  {
    request: MakeContributionRequest,
    fields: {
      step: 'worries',
      participantId: id,
      says: 'Går for sig selv.',
      view: 'children',
      dimension: 'health',
    },
  },
  {
    request: MakeDecisionRequest,
    fields: { what: 'Støtteperson', reason: 'Det virker.', basis: ['Mødereferatet'], amountKroner: 250_000 },
  },
  { request: MissAgreementRequest, fields: { reason: 'Makkeren var syg.' } },
  { request: MoveMeetingRequest, fields: { at: moment, place: 'Biblioteket', reason: 'Mor arbejder.' } },
  {
    request: MoveToModelRequest,
    fields: {
      name: 'viborg',
      version: '2026.4',
      reason: 'Fristerne er rettet.',
      preview: 'a1b2c3',
      levels: [{ from: 'forum', to: 'local' }],
    },
  },
  {
    request: NameResponsibleRequest,
    fields: { responsibleId: 'solveig-skolemark', reason: 'Barnet går på skolen.' },
  },
  { request: NoteArrivalRequest, fields: {} },
  {
    request: OpenMeetingRequest,
    fields: { present: [id], writtenAfterwards: 'Nettet var nede i går.' },
  },
  { request: OpenParentContactRequest, fields: { reason: 'Barnet er hørt.' } },
  {
    request: PlanTrialActionRequest,
    fields: {
      hypothesis: 'Ro hjælper.',
      does: 'Tolærer.',
      professions: ['teacher', 'ppr'],
      ownerId: id,
      review: date,
    },
  },
  {
    request: PrepareForMeetingRequest,
    fields: { answers: [{ questionId: 'tried', says: 'Makkerordning.' }] },
  },
  { request: ProposeAnotherTimeRequest, fields: { at: moment, reason: 'Mor arbejder.' } },
  {
    request: RecordDisagreementRequest,
    fields: { participantId: id, about: 'responsibility', view: 'Det er skolens opgave.' },
  },
  {
    request: RefuseConsentRequest,
    fields: {
      purpose: 'work-together',
      refusedBy: [{ capacity: 'child', name: 'Barn Opdigtet' }],
      how: 'I telefonen.',
    },
  },
  { request: RemindOfFundingRequest, fields: { says: 'Hvem betaler?' } },
  { request: ReopenCaseRequest, fields: { reason: 'Nyt.' } },
  { request: RequestWaitRequest, fields: { says: 'Vent til efter ferien.' } },
  {
    request: ReturnCaseRequest,
    fields: {
      to: 'local',
      reason: 'Løses bedst dér.',
      advice: 'Tolærer.',
      threadHolderId: 'solveig-skolemark',
    },
  },
  { request: ReviewTrialActionRequest, fields: { learned: 'Ro hjælper.', result: 'stop' } },
  {
    request: ScheduleMeetingRequest,
    fields: {
      kind: 'forum-meeting',
      purpose: 'Råd.',
      at: moment,
      place: 'PPR',
      chairId: 'pia-proevesten',
      noteTakerId: 'noter-notesen',
      invite: [invite, companion],
    },
  },
  {
    request: SettleFundingRequest,
    fields: { payer: 'Skolen', kind: 'special-education', reason: 'Det er undervisning.' },
  },
  {
    request: StartMeasureRequest,
    fields: {
      decisionId: id,
      what: 'Dagbehandling',
      shared: { takesPlaceOf: 4, freedKroner: 240_000 },
      startsOn: date,
      funding: { kind: 'open', ownerIds: ['skjold-skolechefsen'], answerBy: date, question: 'Hvem betaler?' },
    },
  },
  { request: WithdrawAgreementRequest, fields: { reason: 'Vi fandt på noget bedre.' } },
  {
    request: WithdrawConsentRequest,
    fields: {
      withdrawnBy: [{ capacity: 'parent', name: 'Mor Opdigtet' }],
      how: 'I telefonen.',
      professions: ['health-visitor'],
      people: ['pia-proevesten'],
    },
  },
  ...rightRequestsOfGrantsAndTasks,
  ...rightRequestsOfNotices,
  ...rightRequestsOfAppeals,
];
