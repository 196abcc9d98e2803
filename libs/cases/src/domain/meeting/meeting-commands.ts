import type { Instant, LocalDate } from '@tovholder/calendar';
import type { Capacity } from '@tovholder/model';
import type { ChildVoice, ExceptionGround, View } from './meeting-events.js';

/** Somebody the task requires, beyond whom the model requires; or who fills a required capacity. */
export interface Invite {
  capacity: Capacity;
  /** One of the municipality's people; else `name` says who. */
  personId?: string;
  name?: string;
  because: string;
}

export interface MeetingRequest {
  /** A meeting kind of the model; the model's intake rule chooses when absent. */
  kind?: string;
  at: Instant;
  place: string;
  chairId?: string;
  noteTakerId?: string;
  invite: readonly Invite[];
}

export type MeetingCommand =
  | ({ type: 'ScheduleMeeting'; kind: string; purpose: string } & MeetingRequest)
  | { type: 'InviteParticipant'; meetingId: string; invite: Invite }
  | {
      type: 'AnswerInvitation';
      meetingId: string;
      participantId: string;
      answer: 'accepted' | 'declined';
      note: string;
    }
  | { type: 'ProposeAnotherTime'; meetingId: string; participantId: string; at: Instant; reason: string }
  | { type: 'MoveMeeting'; meetingId: string; at: Instant; place: string; reason: string }
  | { type: 'CancelMeeting'; meetingId: string; reason: string }
  | {
      type: 'PrepareForMeeting';
      meetingId: string;
      participantId: string;
      answers: readonly { questionId: string; says: string }[];
    }
  | {
      type: 'OpenMeeting';
      meetingId: string;
      present: readonly string[];
      /** Why the meeting is written down after its day. */
      writtenAfterwards?: string;
    }
  | { type: 'NoteArrival'; meetingId: string; participantId: string }
  | { type: 'EnterAnalysisStep'; meetingId: string; step: string }
  | {
      type: 'MakeContribution';
      meetingId: string;
      step: string;
      participantId: string;
      says: string;
      view?: View;
      dimension?: string;
      /** The field of the step that it answers; what it `says` is then in the field's form. */
      field?: string;
    }
  /** At a meeting, or in a conversation of its own when `meetingId` is absent. */
  | { type: 'HearChild'; meetingId?: string; voice: ChildVoice }
  | {
      type: 'ExceptChildVoice';
      meetingId?: string;
      ground: ExceptionGround;
      reason: string;
      otherwise: string;
    }
  | { type: 'GiveScale'; meetingId: string; participantId: string; value: number; because: string }
  | {
      type: 'RecordDisagreement';
      meetingId: string;
      participantId: string;
      about: 'responsibility' | 'other';
      view: string;
    }
  | { type: 'NameResponsible'; meetingId: string; responsibleId: string; reason: string }
  | { type: 'CloseMeeting'; meetingId: string; outcome: string; reason: string; followUp: LocalDate }
  | { type: 'CorrectRecord'; meetingId: string; participantId: string; step?: string; says: string };
