import type { Instant } from '@tovholder/calendar';
import { Entity, Index } from 'typeorm';
import { CaseKeyColumn, InstantColumn, KeyColumn, TextColumn } from '../rows/columns.js';

/** A deadline that runs. */
@Entity({ schema: 'views', name: 'open_deadline' })
@Index(['dueAt'])
export class OpenDeadline {
  @CaseKeyColumn() caseId!: string;
  @KeyColumn() deadlineId!: string;
  @TextColumn() title!: string;
  @TextColumn() legalBasis!: string;
  @InstantColumn() dueAt!: Instant;
}

/** Those who own an open question of who pays, to be reminded of it. */
@Entity({ schema: 'views', name: 'funding_reminder' })
@Index(['dueAt'])
export class FundingReminder {
  @CaseKeyColumn() caseId!: string;
  @KeyColumn() measureId!: string;
  @InstantColumn() dueAt!: Instant;
}

/** A consent that runs. */
@Entity({ schema: 'views', name: 'running_consent' })
@Index(['dueAt'])
export class RunningConsent {
  @CaseKeyColumn() caseId!: string;
  @KeyColumn() consentId!: string;
  @InstantColumn() dueAt!: Instant;
}
