import type { LocalDate } from '@tovholder/calendar';
import { Entity, Index } from 'typeorm';
import { CaseKeyColumn, DayColumn, KeyColumn, TextColumn, YesNoColumn } from '../rows/columns.js';

/** A group's measure in place of children's own. */
@Entity({ schema: 'views', name: 'shared_measure' })
export class SharedMeasure {
  @CaseKeyColumn() caseId!: string;
  @KeyColumn() measureId!: string;
  /** The last day, once that is known. */
  @DayColumn({ nullable: true }) endsOn!: LocalDate | null;
}

/** A child's own measure that was exchanged for a shared one. Read by the measure watch, and by nobody else. */
@Entity({ schema: 'views', name: 'exchanged_measure' })
// Few are not told, of all there ever were; the measure watch asks for them every second.
@Index(['told'], { where: 'NOT told' })
export class ExchangedMeasure {
  @CaseKeyColumn() caseId!: string;
  @KeyColumn() measureId!: string;
  @TextColumn() sharedCaseId!: string;
  @TextColumn() sharedMeasureId!: string;
  /** Whether the child's case is open: a closed one is told when it is reopened. */
  @YesNoColumn() caseIsOpen!: boolean;
  /** Whether the child's case knows that the shared measure ends. */
  @YesNoColumn() told!: boolean;
}
