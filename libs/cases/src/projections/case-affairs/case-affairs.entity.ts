import type { Instant, LocalDate } from '@tovholder/calendar';
import type { Capacity } from '@tovholder/model';
import { Entity } from 'typeorm';
import type { TrialActionResult } from '../../domain/agreements/agreement-events.js';
import type { ExchangedFor, Funding } from '../../domain/measures/measure-events.js';
import type { PersonReference } from '../../domain/people.js';
import {
  DayColumn,
  DocumentColumn,
  InstantColumn,
  KeyColumn,
  NumberColumn,
  PositionKeyColumn,
  TextColumn,
} from '../rows/columns.js';

// Rows of one case at a time, made of its stream when somebody opens it; they have no tables.

@Entity({ name: 'agreement' })
export class Agreement {
  @KeyColumn() agreementId!: string;
  @TextColumn() meetingId!: string;
  @TextColumn({ nullable: true }) ownerName!: string | null;
  @TextColumn({ nullable: true }) ownerId!: string | null;
  @TextColumn() does!: string;
  @TextColumn() signOfProgress!: string;
  @DayColumn({ nullable: true }) by!: LocalDate | null;
  @TextColumn() status!: 'open' | 'kept' | 'missed' | 'withdrawn' | 'left';
  /** The progress told when it was kept, or the reason when it was not, or was left at the case's closing. */
  @TextColumn({ nullable: true }) outcome!: string | null;
}

@Entity({ name: 'trial_action' })
export class TrialAction {
  @KeyColumn() trialActionId!: string;
  @TextColumn() ownerName!: string;
  @TextColumn() does!: string;
  @TextColumn() hypothesis!: string;
  @DayColumn() review!: LocalDate;
  @TextColumn({ nullable: true }) learned!: string | null;
  @TextColumn({ nullable: true }) result!: TrialActionResult | null;
  /** Why it was left when the case was closed before it was reviewed. */
  @TextColumn({ nullable: true }) leftBecause!: string | null;
}

@Entity({ name: 'advice' })
export class Advice {
  @KeyColumn() adviceId!: string;
  @TextColumn() to!: string;
  @TextColumn() question!: string;
  @DocumentColumn() asked!: readonly PersonReference[];
  @InstantColumn() askedAt!: Instant;
}

/** One of the answers to a question; everybody asked may give theirs. */
@Entity({ name: 'advice_given' })
export class AdviceGiven {
  @PositionKeyColumn() position!: bigint;
  @TextColumn() adviceId!: string;
  @TextColumn() byId!: string;
  @TextColumn() byName!: string;
  @InstantColumn() at!: Instant;
  @TextColumn() advice!: string;
}

@Entity({ name: 'decision' })
export class Decision {
  @KeyColumn() decisionId!: string;
  @TextColumn() what!: string;
  @TextColumn() reason!: string;
  @NumberColumn({ nullable: true }) amountKroner!: number | null;
  @InstantColumn() at!: Instant;
  @TextColumn() byName!: string;
  @TextColumn({ nullable: true }) mandate!: string | null;
}

@Entity({ name: 'measure' })
export class Measure {
  @KeyColumn() measureId!: string;
  @TextColumn() what!: string;
  /** What kind it is by the model; several while that is unclear. */
  @TextColumn({ nullable: true }) kindTitle!: string | null;
  @DayColumn() startsOn!: LocalDate;
  @DayColumn({ nullable: true }) endsOn!: LocalDate | null;
  @TextColumn() funding!: Funding['kind'];
  @TextColumn({ nullable: true }) payer!: string | null;
  @TextColumn({ nullable: true }) question!: string | null;
  @DayColumn({ nullable: true }) answerBy!: LocalDate | null;
  /** How many children's own measures it takes the place of, where it is a group's shared one. */
  @NumberColumn({ nullable: true }) takesPlaceOf!: number | null;
  @DocumentColumn({ nullable: true }) exchangedFor!: ExchangedFor | null;
  /** The last day of the measure it was exchanged for, where that is known. */
  @DayColumn({ nullable: true }) sharedEndsOn!: LocalDate | null;
  @NumberColumn({ nullable: true }) freedKroner!: number | null;
}

@Entity({ name: 'grant' })
export class Grant {
  @KeyColumn() grantId!: string;
  @TextColumn() title!: string;
  @TextColumn() purposeTitle!: string;
  @TextColumn() what!: string;
  @TextColumn() reason!: string;
  @NumberColumn() amountKroner!: number;
  @NumberColumn() leftKroner!: number;
  @TextColumn() status!: 'proposed' | 'given' | 'declined' | 'settled';
  @TextColumn() disposerName!: string;
  @DayColumn({ nullable: true }) reviewBy!: LocalDate | null;
  /** What it had led to when it was last looked at, or why it was declined. */
  @TextColumn({ nullable: true }) outcome!: string | null;
}

/** Somebody whose yes a grant waits for, and the role they are asked in. */
@Entity({ name: 'grant_awaits' })
export class GrantAwaits {
  @KeyColumn() grantId!: string;
  @KeyColumn() role!: Capacity;
  @TextColumn() personId!: string;
  @TextColumn() name!: string;
}

@Entity({ name: 'grant_use' })
export class GrantUse {
  @KeyColumn() useId!: string;
  @TextColumn() grantId!: string;
  @NumberColumn() amountKroner!: number;
  @TextColumn() what!: string;
  @DayColumn() usedOn!: LocalDate;
  @TextColumn() byName!: string;
}

/** A task of the model's that was added to the case. */
@Entity({ name: 'task' })
export class TaskInCase {
  @KeyColumn() taskId!: string;
  @TextColumn() title!: string;
  @TextColumn() ownerId!: string;
  @TextColumn() ownerName!: string;
  @TextColumn() because!: string;
  @DayColumn({ nullable: true }) by!: LocalDate | null;
  @TextColumn() status!: 'open' | 'done' | 'dropped';
  /** What it led to, or why it was dropped. */
  @TextColumn({ nullable: true }) outcome!: string | null;
}

@Entity({ name: 'deadline' })
export class Deadline {
  @KeyColumn() deadlineId!: string;
  @TextColumn() rule!: string;
  /** The measure it is owed to, where it is owed to one. */
  @TextColumn({ nullable: true }) measureId!: string | null;
  @TextColumn() title!: string;
  @TextColumn() legalBasis!: string;
  @InstantColumn() startsAt!: Instant;
  @InstantColumn() dueAt!: Instant;
  @TextColumn() status!: 'running' | 'met' | 'met-late' | 'missed' | 'lapsed';
}
