import type { Instant } from '@tovholder/calendar';
import type { CaseCommand, CommandOf } from '@tovholder/cases';
import { meetingHeld, type HeldMeeting } from './meeting-held.js';
import type { Act, InventedChild } from './story.js';

type Words<Type extends CaseCommand['type'], Known extends string = never> = Omit<
  CommandOf<Type>,
  'type' | Known
>;
type Concern = Words<'RaiseConcern', 'caseId' | 'model' | 'subject'>;

/** `at(days.at(-12, '08:10')).by('solveig-skolemark').raises(…)`: when, who, and what they do. */
export function at(moment: Instant) {
  return { by: (personId: string) => new Telling(moment, personId) };
}

class Telling {
  constructor(
    private readonly moment: Instant,
    private readonly personId: string,
  ) {}

  raises({ name, cpr }: InventedChild, concern: Concern): readonly Act[] {
    return this.does(({ caseId }, { model, cprIndexOf }) => ({
      type: 'RaiseConcern',
      caseId,
      model,
      subject: { kind: 'child', name, cpr, cprIndex: cprIndexOf(cpr) },
      ...concern,
    }));
  }

  raisesForGroup(group: { name: string; description: string }, concern: Concern): readonly Act[] {
    return this.does(({ caseId }, { model }) => ({
      type: 'RaiseConcern',
      caseId,
      model,
      subject: { kind: 'group', ...group },
      ...concern,
    }));
  }

  asksToWait(says: string) {
    return this.does(() => ({ type: 'RequestWait', says }));
  }

  schedules(meeting: Words<'ScheduleMeeting'>) {
    return this.does(() => ({ type: 'ScheduleMeeting', ...meeting }));
  }

  answers(answer: 'accepted' | 'declined', note = '') {
    return this.does((soFar) => ({
      type: 'AnswerInvitation',
      meetingId: soFar.meetingId,
      participantId: soFar.seatOf(this.personId),
      answer,
      note,
    }));
  }

  proposes(moment: Instant, reason: string) {
    return this.does((soFar) => ({
      type: 'ProposeAnotherTime',
      meetingId: soFar.meetingId,
      participantId: soFar.seatOf(this.personId),
      at: moment,
      reason,
    }));
  }

  /** @param card answers to the questions of one's action card */
  prepares(card: Readonly<Record<string, string>>) {
    return this.does((soFar) => ({
      type: 'PrepareForMeeting',
      meetingId: soFar.meetingId,
      participantId: soFar.seatOf(this.personId),
      answers: Object.entries(card).map(([questionId, says]) => ({ questionId, says })),
    }));
  }

  holds(meeting: HeldMeeting): readonly Act[] {
    return meetingHeld(this.moment, this.personId, meeting);
  }

  corrects(seat: string, says: string) {
    return this.does((soFar) => ({
      type: 'CorrectRecord',
      meetingId: soFar.meetingId,
      participantId: soFar.seatOf(seat),
      says,
    }));
  }

  hears(voice: CommandOf<'HearChild'>['voice']) {
    return this.does(() => ({ type: 'HearChild', voice }));
  }

  keepsAgreement(progress: string) {
    return this.does((soFar) => ({
      type: 'KeepAgreement',
      agreementId: soFar.agreementOf(this.personId),
      progress,
    }));
  }

  followsUp(progress: string, next?: string) {
    return this.does(() => ({ type: 'HoldFollowUp', progress, ...(next !== undefined && { next }) }));
  }

  asksForAdvice(question: Words<'AskForAdvice'>) {
    return this.does(() => ({ type: 'AskForAdvice', ...question }));
  }

  advises(advice: string) {
    return this.does(({ adviceId }) => ({ type: 'GiveAdvice', adviceId, advice }));
  }

  escalates(move: Words<'EscalateCase'>) {
    return this.does(() => ({ type: 'EscalateCase', ...move }));
  }

  returns(move: Words<'ReturnCase'>) {
    return this.does(() => ({ type: 'ReturnCase', ...move }));
  }

  handsThreadTo(toPersonId: string, reason: string) {
    return this.does(() => ({ type: 'HandOverThread', toPersonId, reason }));
  }

  assesses(assessment: string, next: 'meeting' | 'screening' = 'meeting') {
    return this.does(() => ({ type: 'AssessConcern', acuteNeed: false, assessment, next }));
  }

  acknowledges(message: string) {
    return this.does(() => ({ type: 'AcknowledgeNotifier', message }));
  }

  screens(screening: Words<'DecideScreening'>) {
    return this.does(() => ({ type: 'DecideScreening', ...screening }));
  }

  informsNotifier(message: string) {
    return this.does(() => ({ type: 'InformNotifier', started: true, message }));
  }

  decides(decision: Words<'MakeDecision'>) {
    return this.does(() => ({ type: 'MakeDecision', ...decision }));
  }

  /** Starts what was decided last. */
  starts(measure: Words<'StartMeasure', 'decisionId'>) {
    return this.does(({ decisionId }) => ({ type: 'StartMeasure', decisionId, ...measure }));
  }

  remindsOfFunding(says: string) {
    return this.does(({ measureId }) => ({ type: 'RemindOfFunding', measureId, says }));
  }

  /** @param leaves whose agreement lapses, and why */
  closes(reason: string, whatChanged: string, leaves: Readonly<Record<string, string>> = {}) {
    return this.does((soFar) => ({
      type: 'CloseCase',
      reason,
      whatChanged,
      leaves: Object.entries(leaves).map(([owner, because]) => ({
        id: soFar.agreementOf(owner),
        reason: because,
      })),
    }));
  }

  private does(wants: Act['wants']): readonly Act[] {
    return [{ at: this.moment, by: this.personId, wants }];
  }
}
