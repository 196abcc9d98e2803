import type { Instant } from '@tovholder/calendar';
import type { Severity } from '@tovholder/model';
import { Entity, Index } from 'typeorm';
import type { Subject } from '../../domain/concern/concern-events.js';
import {
  CaseKeyColumn,
  InstantColumn,
  KeyColumn,
  NameColumn,
  NumberColumn,
  PositionColumn,
  TextColumn,
  YesNoColumn,
} from '../rows/columns.js';

export type CaseStatus = 'open' | 'closed';

/** A case as lists show it. */
@Entity({ schema: 'views', name: 'case_overview' })
@Index(['unitId', 'status'])
@Index(['receivingUnitId', 'status'])
@Index(['handlerId', 'status'])
@Index(['threadHolderId', 'status'])
export class CaseOverview {
  @CaseKeyColumn() caseId!: string;
  /** Of the last event; whoever wants something done says which one they saw. */
  @NumberColumn() version!: number;
  @PositionColumn() position!: bigint;
  @NameColumn() subjectName!: string;
  @TextColumn() subjectKind!: Subject['kind'];
  /** What tells a child raised without a number, or a group, from others of the same name. */
  @TextColumn({ nullable: true }) subjectDescription!: string | null;
  @TextColumn() unitId!: string;
  /** The family department that has received the concern. */
  @TextColumn({ nullable: true }) receivingUnitId!: string | null;
  @TextColumn() level!: string;
  @TextColumn() status!: CaseStatus;
  /** The municipality that has it now. */
  @TextColumn({ nullable: true }) handedOverTo!: string | null;
  @TextColumn({ nullable: true }) severity!: Severity | null;
  @YesNoColumn() acute!: boolean;
  @YesNoColumn() suspectedAbuse!: boolean;
  @TextColumn({ nullable: true }) threadHolderId!: string | null;
  @NameColumn({ nullable: true }) threadHolderName!: string | null;
  @TextColumn({ nullable: true }) handlerId!: string | null;
  @NameColumn({ nullable: true }) handlerName!: string | null;
  @TextColumn() raisedById!: string;
  @NameColumn() raisedByName!: string;
  @InstantColumn() raisedAt!: Instant;
  @NumberColumn() earlierConcerns!: number;
  @InstantColumn() lastChange!: Instant;
  @TextColumn() modelName!: string;
  @TextColumn() modelVersion!: string;
  @TextColumn() modelHash!: string;
}

/** A version of a model a case ran on before it was moved: its history is read by it for ever. */
@Entity({ schema: 'views', name: 'left_model' })
export class LeftModel {
  @CaseKeyColumn() caseId!: string;
  @KeyColumn() modelHash!: string;
  @TextColumn() modelName!: string;
  @TextColumn() modelVersion!: string;
}

/** A meeting that is to be held or is being held. */
@Entity({ schema: 'views', name: 'planned_meeting' })
export class PlannedMeeting {
  @CaseKeyColumn() caseId!: string;
  @KeyColumn() meetingId!: string;
  @InstantColumn() at!: Instant;
  @TextColumn() place!: string;
}
