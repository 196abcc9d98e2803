import type { Instant } from '@tovholder/calendar';
import { Entity, Index } from 'typeorm';
import { CaseKeyColumn, InstantColumn, KeyColumn, TextColumn, YesNoColumn } from '../rows/columns.js';

/** Somebody who was given a part in a case, and so may see it. */
@Entity({ schema: 'views', name: 'case_part' })
@Index(['personId'])
export class CasePart {
  @CaseKeyColumn() caseId!: string;
  @KeyColumn() personId!: string;
}

/** What decides whose scope a case falls in, and who has the part that only one has at a time. */
@Entity({ schema: 'views', name: 'case_scope' })
@Index(['unitId'])
@Index(['receivingUnitId'])
@Index(['responsibleId'])
export class CaseScope {
  @CaseKeyColumn() caseId!: string;
  @TextColumn() unitId!: string;
  @TextColumn({ nullable: true }) receivingUnitId!: string | null;
  @YesNoColumn() handlerAssigned!: boolean;
  /** Another municipality has it: those who had part in it do not see it any more. */
  @YesNoColumn() handedOver!: boolean;
  /** Named responsible last. */
  @TextColumn({ nullable: true }) responsibleId!: string | null;
}

/** Somebody whose part in a case rests on the family's consent, and until when; it counts for nothing after that. */
@Entity({ schema: 'views', name: 'part_by_consent' })
export class PartByConsent {
  @CaseKeyColumn() caseId!: string;
  @KeyColumn() personId!: string;
  @InstantColumn() until!: Instant;
}
