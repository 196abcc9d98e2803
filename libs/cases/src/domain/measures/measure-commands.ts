import type { LocalDate } from '@tovholder/calendar';
import type { Funding } from './measure-events.js';

export type MeasureCommand =
  | { type: 'MakeDecision'; what: string; reason: string; basis: readonly string[]; amountKroner?: number }
  | {
      type: 'StartMeasure';
      decisionId?: string;
      /** The trial action that taught it. */
      trialActionId?: string;
      what: string;
      startsOn: LocalDate;
      funding: Funding;
      /** Who finds out who pays, and by when; asked for when the funding is open. */
      fundingOwnerIds: readonly string[];
      fundingAnswerBy?: LocalDate;
      fundingQuestion?: string;
    }
  | { type: 'RemindOfFunding'; measureId: string; says: string }
  | { type: 'SettleFunding'; measureId: string; payer: string; reason: string }
  | { type: 'EndMeasure'; measureId: string; reason: string; endsOn: LocalDate };
