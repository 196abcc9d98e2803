import type { Instant, LocalDate } from '@tovholder/calendar';
import type { Capacity } from '@tovholder/model';
import { Column, Entity, Index } from 'typeorm';
import type { EventOf } from '../../domain/case-event.js';
import type { NotInvited } from '../../domain/meeting/meeting-events.js';
import {
  CaseIdColumn,
  CaseKeyColumn,
  DayColumn,
  DocumentColumn,
  InstantColumn,
  KeyColumn,
  NumberColumn,
  PositionColumn,
  PositionKeyColumn,
  TextColumn,
  YesNoColumn,
} from '../rows/columns.js';

/** Whoever is asked after the meeting was called sits after those asked first, in the order they were asked. */
export const seatsOfLater = 1000;

export type MeetingStatus = 'planned' | 'open' | 'closed' | 'cancelled';

@Entity({ schema: 'views', name: 'meeting' })
export class Meeting {
  @CaseKeyColumn() caseId!: string;
  @KeyColumn() meetingId!: string;
  @TextColumn() status!: MeetingStatus;
  @TextColumn() kind!: string;
  @TextColumn() level!: string;
  @InstantColumn() at!: Instant;
  @InstantColumn() endsAt!: Instant;
  @TextColumn() place!: string;
  @TextColumn() purpose!: string;
  @YesNoColumn() standsForNotification!: boolean;
  @TextColumn() chairId!: string;
  @TextColumn() chairName!: string;
  @TextColumn() noteTakerId!: string;
  @TextColumn() noteTakerName!: string;
  @DocumentColumn() notInvited!: readonly NotInvited[];
  /** The step of the analysis model the meeting has come to. */
  @TextColumn({ nullable: true }) step!: string | null;
  @InstantColumn({ nullable: true }) openedAt!: Instant | null;
  /** Why the meeting was written down after it was held. */
  @TextColumn({ nullable: true }) writtenAfterwards!: string | null;
  @InstantColumn({ nullable: true }) closedAt!: Instant | null;
  /** Where the meeting ended in the log: what happens to its agreements later is told as such. */
  @PositionColumn() closedAtPosition!: bigint;
  @TextColumn({ nullable: true }) outcome!: string | null;
  @TextColumn({ nullable: true }) outcomeTitle!: string | null;
  @TextColumn({ nullable: true }) outcomeReason!: string | null;
  @DayColumn({ nullable: true }) followUp!: LocalDate | null;
  @TextColumn({ nullable: true }) cancelledBecause!: string | null;
}

@Entity({ schema: 'views', name: 'meeting_participant' })
export class MeetingParticipant {
  @CaseKeyColumn() caseId!: string;
  @KeyColumn() meetingId!: string;
  @KeyColumn() participantId!: string;
  /** In the order of the invitation; whoever was asked later sits from `seatsOfLater` on. */
  @NumberColumn() seat!: number;
  @TextColumn({ nullable: true }) personId!: string | null;
  @TextColumn() name!: string;
  @TextColumn() capacity!: Capacity;
  @TextColumn() requiredBy!: 'model' | 'task';
  @TextColumn() because!: string;
  /** To the time the meeting has now. */
  @TextColumn({ nullable: true }) answer!: 'accepted' | 'declined' | null;
  @TextColumn({ nullable: true }) answerNote!: string | null;
  /** Why no answer is awaited: whoever set the time the meeting has now has said by it that they come. */
  @TextColumn({ nullable: true }) setTheTime!: 'called' | 'moved' | null;
  /** Another time than the one the meeting has now, that would suit them. */
  @InstantColumn({ nullable: true }) wouldRather!: Instant | null;
  @TextColumn({ nullable: true }) wouldRatherBecause!: string | null;
  @Column({ type: 'boolean', nullable: true }) present!: boolean | null;
  /** When it was noted that they had come, after the meeting was opened. */
  @InstantColumn({ nullable: true }) arrivedAt!: Instant | null;
  @DocumentColumn() prepared!: readonly { questionId: string; says: string }[];
}

/** What a record is made of besides its head and its participants, each kept as it was said. */
export type RecordFact = EventOf<
  | 'ConcernRaised'
  | 'ContributionMade'
  | 'ChildHeard'
  | 'ChildVoiceExcepted'
  | 'ScaleGiven'
  | 'AgreementMade'
  | 'AgreementChanged'
  | 'AgreementKept'
  | 'AgreementMissed'
  | 'AgreementWithdrawn'
  | 'TrialActionPlanned'
  | 'TrialActionReviewed'
  | 'DisagreementRecorded'
  | 'ResponsibleNamed'
  | 'RecordCorrected'
  | 'ParentsKeptFromMeeting'
  | 'CaseClosed'
  | 'ConsentGiven'
  | 'ConsentRefused'
  | 'ConsentWithdrawn'
  | 'ConsentExpired'
>;

@Entity({ schema: 'views', name: 'record_entry' })
@Index(['caseId'])
export class RecordEntry {
  @PositionKeyColumn() position!: bigint;
  @CaseIdColumn() caseId!: string;
  /** None for what concerns the case at large, such as the later fate of an agreement. */
  @TextColumn({ nullable: true }) meetingId!: string | null;
  @InstantColumn() at!: Instant;
  @TextColumn() byId!: string;
  @TextColumn() byName!: string;
  /** The mandate it was done under, where one was needed. */
  @TextColumn({ nullable: true }) mandateTitle!: string | null;
  @DocumentColumn() fact!: Pick<RecordFact, 'type' | 'data'>;
}
