import type { Instant } from '@tovholder/calendar';
import { Entity, Index } from 'typeorm';
import {
  CaseIdColumn,
  CaseKeyColumn,
  InstantColumn,
  KeyColumn,
  TextColumn,
  YesNoColumn,
} from '../rows/columns.js';
import type { Duty } from './duty.js';

/**
 * Something somebody has to do in a case. Whose it is follows the case: a new handler or thread-holder has it the
 * moment they are named, without a row being touched.
 */
@Entity({ schema: 'views', name: 'queue_item' })
@Index(['caseId'])
// Each has one of the two, or neither: then it is the handler's or the thread-holder's.
@Index(['personId'], { where: '"personId" IS NOT NULL' })
@Index(['pileOf'], { where: '"pileOf" IS NOT NULL' })
export class QueueItem {
  @KeyColumn() itemId!: string;
  @CaseIdColumn() caseId!: string;
  /** What is to be done; for a deadline, the id of its rule in the model. */
  @TextColumn() task!: string;
  /** The deadline, meeting, agreement … it is about. */
  @TextColumn() subjectId!: string;
  /** The measure it is owed to, where it is owed to one. */
  @TextColumn({ nullable: true }) measureId!: string | null;
  /** The participant who is to do it, where that is somebody without a sign-in, whom another asks how it went. */
  @TextColumn({ nullable: true }) keptBy!: string | null;
  /** Why it is here, as a Danish sentence that is as true for those who only see the case. */
  @TextColumn() why!: string;
  /** The same said to the one person it is for, where they are named in it. */
  @TextColumn({ nullable: true }) whyYou!: string | null;
  /** News about it since. */
  @TextColumn({ nullable: true }) news!: string | null;
  @InstantColumn() since!: Instant;
  @InstantColumn({ nullable: true }) dueAt!: Instant | null;
  @YesNoColumn() missed!: boolean;
  /** Nobody is asked for it as things stand: who has said no has nothing to prepare, unless they come after all. */
  @YesNoColumn() rests!: boolean;
  @TextColumn() duty!: Duty['duty'];
  /** The person, where one is named for this very thing. */
  @TextColumn({ nullable: true }) personId!: string | null;
  /** The role of the people whose common pile it lies in, or the decision they have the mandate for. */
  @TextColumn({ nullable: true }) pileOf!: string | null;
}

/** What a measure is called, for the items that are owed to one. */
@Entity({ schema: 'views', name: 'started_measure' })
export class StartedMeasure {
  @CaseKeyColumn() caseId!: string;
  @KeyColumn() measureId!: string;
  @TextColumn() what!: string;
}
