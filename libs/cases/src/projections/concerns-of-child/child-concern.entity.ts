import type { Instant } from '@tovholder/calendar';
import type { Severity } from '@tovholder/model';
import { Entity, Index } from 'typeorm';
import {
  CaseKeyColumn,
  DocumentColumn,
  InstantColumn,
  KeyColumn,
  NumberColumn,
  TextColumn,
  YesNoColumn,
} from '../rows/columns.js';
import type { CaseStatus } from '../case-overview/case-overview.entity.js';

/** A concern about a child whose CPR is known, found by its keyed index. */
@Entity({ schema: 'views', name: 'child_concern' })
@Index(['cprIndex'])
// Few are, of all there ever were; the contact watch asks for them every second.
@Index(['parentsBarred'], { where: '"parentsBarred"' })
@Index(['contactSuspended'], { where: '"contactSuspended"' })
export class ChildConcern {
  @CaseKeyColumn() caseId!: string;
  @TextColumn() cprIndex!: string;
  @TextColumn() unitId!: string;
  @InstantColumn() raisedAt!: Instant;
  @TextColumn({ nullable: true }) severity!: Severity | null;
  @TextColumn() status!: CaseStatus;
  /** Gate G1 stands in the case. */
  @YesNoColumn() parentsBarred!: boolean;
  /** Parent contact is suspended in the case, since the gate stands in another. */
  @YesNoColumn() contactSuspended!: boolean;
  /** The version of the case at which one of these last changed: names the change that may follow. */
  @NumberColumn() contactVersion!: number;
}

/** Somebody who has handled or assessed a case, and so is no one new to the child (gate G4). */
@Entity({ schema: 'views', name: 'case_handler' })
export class CaseHandler {
  @CaseKeyColumn() caseId!: string;
  @KeyColumn() personId!: string;
}

/** A concern that the family department has received and not yet assessed. */
@Entity({ schema: 'views', name: 'unassessed_concern' })
@Index(['unitId'])
export class UnassessedConcern {
  @CaseKeyColumn() caseId!: string;
  /** The department. */
  @TextColumn() unitId!: string;
  /** Present when the child was known to have an active case on receipt: these may not assess it (gate G4). */
  @DocumentColumn({ nullable: true }) earlierHandlers!: readonly string[] | null;
}
