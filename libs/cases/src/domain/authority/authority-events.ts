import type { LocalDate } from '@tovholder/calendar';
import type { Fact } from '../fact.js';
import type { PersonReference } from '../people.js';

/** Barnets lov § 18: what the screening leads to. */
export type ScreeningOutcome = 'nothing-further' | 'inquiry' | 'examination';

/** The family department's side of a case. */
export type AuthorityEvent =
  | Fact<'HandlerAssigned', { handler: PersonReference; before?: PersonReference; reason: string }>
  | Fact<
      'ConcernAssessed',
      {
        kind: 'assessment' | 'reassessment';
        acuteNeed: boolean;
        assessment: string;
        handledBefore: readonly string[];
      }
    >
  | Fact<'ScreeningOpened', { because: string }>
  | Fact<'NotifierAcknowledged', { message: string }>
  | Fact<'NotifierInformed', { started: boolean; message: string }>
  | Fact<
      'ScreeningDecided',
      {
        outcome: ScreeningOutcome;
        legalBasis: string;
        reason: string;
        basis: readonly string[];
        /** The day the municipality became aware of the possible need (§ 20): the four months run from it. */
        awareSince: LocalDate;
      }
    >
  | Fact<'InquiryCompleted', { conclusion: string; examinationNeeded: boolean }>
  | Fact<'ExaminationCompleted', { conclusion: string; provisional: boolean }>;
