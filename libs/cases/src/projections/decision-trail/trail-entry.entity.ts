import type { Instant } from '@tovholder/calendar';
import { Entity, Index } from 'typeorm';
import type { CaseEventType } from '../../domain/case-event.js';
import type { Actor } from '../../domain/people.js';
import {
  CaseIdColumn,
  DocumentColumn,
  InstantColumn,
  NameColumn,
  NumberColumn,
  PositionColumn,
  PositionKeyColumn,
  TextColumn,
  YesNoColumn,
} from '../rows/columns.js';

export type DeadlineEffect = 'set' | 'moved' | 'kept' | 'kept-late' | 'missed' | 'lapsed';

/** One fact as an auditor reads it. */
@Entity({ schema: 'views', name: 'trail_entry' })
@Index(['caseId', 'version'])
export class TrailEntry {
  @PositionKeyColumn() position!: bigint;
  @CaseIdColumn() caseId!: string;
  @NumberColumn() version!: number;
  @TextColumn() commandId!: string;
  @InstantColumn() at!: Instant;
  @TextColumn() type!: CaseEventType;
  @TextColumn() whoId!: string;
  @NameColumn() whoName!: string;
  @TextColumn() role!: Actor['role'];
  @TextColumn() unitId!: string;
  @TextColumn() level!: string;
  /** The participant on whose behalf it was said, where another wrote it down. */
  @TextColumn({ nullable: true }) participantId!: string | null;
  /** A Danish sentence; names of levels and the like stand as marks that the case's model fills in. */
  @TextColumn() what!: string;
  @YesNoColumn() isDecision!: boolean;
  @TextColumn({ nullable: true }) mandateId!: string | null;
  @TextColumn({ nullable: true }) mandateTitle!: string | null;
  @TextColumn({ nullable: true }) legalBasis!: string | null;
  /** The rule of the model or the gate that made it happen. */
  @TextColumn({ nullable: true }) rule!: string | null;
  /** The level the case moved to. */
  @TextColumn({ nullable: true }) movedTo!: string | null;
  @DocumentColumn() basis!: readonly string[];
  /** How much of the log the decider had before them. */
  @PositionColumn() knewUpTo!: bigint;
  @TextColumn({ nullable: true }) deadlineId!: string | null;
  @TextColumn({ nullable: true }) deadlineEffect!: DeadlineEffect | null;
  @InstantColumn({ nullable: true }) dueAt!: Instant | null;
  /** The measure it is about; of a deadline that was met, missed or lapsed, the one it was set for knows. */
  @TextColumn({ nullable: true }) measureId!: string | null;
}
