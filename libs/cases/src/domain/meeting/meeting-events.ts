import type { Instant, LocalDate } from '@tovholder/calendar';
import type { Capacity } from '@tovholder/model';
import type { Fact } from '../fact.js';
import type { PersonReference } from '../people.js';

/** Somebody at the table. Child, parents and companions have no sign-in of their own: no `personId`. */
export interface Participant {
  participantId: string;
  capacity: Capacity;
  name: string;
  personId?: string;
  /** Required by the model, or by the task ("opgaven sætter holdet"). */
  requiredBy: 'model' | 'task';
  because: string;
}

export interface NotInvited {
  capacity: Capacity;
  gate: 'G1' | 'G2';
  because: string;
}

/** De Tre Huse: worries, good things, dreams. */
export interface ChildVoice {
  heardBy: string;
  how: string;
  worries: string;
  goodThings: string;
  dreams: string;
}

/** The four views that must show in inquiry, decisions and plans. */
export type View = 'children' | 'parents' | 'learning' | 'cooperation';

/** Barnets lov § 5(4): the child's age, or other circumstances that decisively speak against talking with the child. */
export type ExceptionGround = 'age' | 'other-circumstances';

export type MeetingEvent =
  | Fact<
      'MeetingScheduled',
      {
        meetingId: string;
        kind: string;
        at: Instant;
        endsAt: Instant;
        place: string;
        purpose: string;
        standsForNotification: boolean;
        chair: PersonReference;
        noteTaker: PersonReference;
        invited: readonly Participant[];
        notInvited: readonly NotInvited[];
        /** By when the model wanted the first meeting; present when this one lies later. */
        modelLatest?: Instant;
      }
    >
  | Fact<'ParticipantInvited', { meetingId: string; participant: Participant }>
  | Fact<
      'InvitationAnswered',
      { meetingId: string; participantId: string; answer: 'accepted' | 'declined'; note: string }
    >
  | Fact<'AnotherTimeProposed', { meetingId: string; participantId: string; at: Instant; reason: string }>
  | Fact<
      'MeetingMoved',
      {
        meetingId: string;
        from: Instant;
        to: Instant;
        endsAt: Instant;
        place: string;
        reason: string;
        /** As when it is scheduled. */
        modelLatest?: Instant;
        /**
         * Whoever answers anew, since they answered for another time: not the chair, nor who set this one. The second
         * release names everybody invited; absent in the first release's events.
         */
        askedAgain?: readonly Participant[];
      }
    >
  /** Parent contact was suspended after the meeting was called: whoever is or may be a parent is not to come. */
  | Fact<
      'ParentsKeptFromMeeting',
      {
        meetingId: string;
        /** Told of it: the chair. */
        chairId: string;
        withdrawn: readonly Participant[];
        /** There already when it happened, so that the record goes on telling who was there. */
        atTable: readonly Participant[];
        because: string;
      }
    >
  | Fact<'MeetingCancelled', { meetingId: string; reason: string }>
  | Fact<
      'ParticipantPrepared',
      { meetingId: string; participantId: string; answers: readonly { questionId: string; says: string }[] }
    >
  | Fact<
      'MeetingOpened',
      {
        meetingId: string;
        present: readonly string[];
        absent: readonly string[];
        /** Why the meeting is written down after it was held; absent when it is written while it goes on. */
        writtenAfterwards?: string;
      }
    >
  /** Came after the meeting had been opened. */
  | Fact<'ParticipantArrived', { meetingId: string; participantId: string }>
  | Fact<'AnalysisStepEntered', { meetingId: string; step: string }>
  | Fact<
      'ContributionMade',
      {
        meetingId: string;
        contributionId: string;
        step: string;
        participantId: string;
        says: string;
        view?: View;
        dimension?: string;
        /** The field of the step that it answers. */
        field?: string;
        /** What was chosen, where the field is a choice; `says` is then what it is called. */
        chosen?: string;
      }
    >
  | Fact<
      'ChildHeard',
      {
        meetingId?: string;
        /** The children of a group together; absent where it is the child's own voice. */
        of?: 'group';
        voice: ChildVoice;
      }
    >
  | Fact<
      'ChildVoiceExcepted',
      {
        meetingId?: string;
        /** Not in what the first releases wrote; nor is `otherwise`. */
        ground?: ExceptionGround;
        reason: string;
        /** How the child's view came to be known instead. */
        otherwise?: string;
        legalBasis: string;
      }
    >
  | Fact<'ScaleGiven', { meetingId: string; participantId: string; value: number; because: string }>
  | Fact<
      'DisagreementRecorded',
      {
        meetingId: string;
        disagreementId: string;
        participantId: string;
        about: 'responsibility' | 'other';
        view: string;
      }
    >
  | Fact<'ResponsibleNamed', { meetingId: string; responsible: PersonReference; reason: string }>
  | Fact<
      'MeetingClosed',
      { meetingId: string; outcome: string; outcomeTitle: string; reason: string; followUp: LocalDate }
    >
  | Fact<
      'RecordCorrected',
      { meetingId: string; correctionId: string; participantId: string; step?: string; says: string }
    >;
