import type { Instant } from '@tovholder/calendar';
import { Entity, Index } from 'typeorm';
import { CaseKeyColumn, InstantColumn, TextColumn } from '../rows/columns.js';

/** One concern about a child whose CPR is known, who raised it, and when something was last done about it. */
@Entity({ schema: 'views', name: 'concern_of_child' })
@Index(['cprIndex'])
export class ConcernOfChild {
  @CaseKeyColumn() caseId!: string;
  @TextColumn() cprIndex!: string;
  @TextColumn() unitId!: string;
  @TextColumn() raisedById!: string;
  @InstantColumn() raisedAt!: Instant;
  /** When somebody last said they would do something: an agreement or a trial action. */
  @InstantColumn({ nullable: true }) agreedAt!: Instant | null;
  /** When help was last begun. */
  @InstantColumn({ nullable: true }) startedAt!: Instant | null;
}
