import type { LocalDate } from '@tovholder/calendar';
import type { SharedMeasure } from './measure-events.js';

export type MeasureCommand =
  | { type: 'MakeDecision'; what: string; reason: string; basis: readonly string[]; amountKroner?: number }
  | {
      type: 'StartMeasure';
      decisionId?: string;
      /** The trial action that taught it. */
      trialActionId?: string;
      /** In a group's case: it takes the place of measures of the children's own. */
      shared?: SharedMeasure;
      what: string;
      startsOn: LocalDate;
      /** Of which of the model's kinds it is; several while that is unclear. */
      kinds?: readonly string[];
      /** Who pays may be left out where the model says it of the kind. */
      funding: { kind: 'open' } | { kind: 'settled'; payer?: string };
      /** Who finds out who pays, and by when; asked for when the funding is open. */
      fundingOwnerIds: readonly string[];
      fundingAnswerBy?: LocalDate;
      fundingQuestion?: string;
    }
  | { type: 'RemindOfFunding'; measureId: string; says: string }
  /** Sent by the durable clock, where the model says when. */
  | { type: 'RemindOwnersOfFunding'; measureId: string }
  | {
      type: 'SettleFunding';
      measureId: string;
      /** May be left out where the model says it of the kind. */
      payer?: string;
      /** The kind it turned out to be of. */
      kind?: string;
      reason: string;
    }
  | {
      type: 'EndMeasure';
      measureId: string;
      reason: string;
      endsOn: LocalDate;
      /** In a child's case: a group's shared measure takes its place. */
      exchangedFor?: { caseId: string; measureId: string; freedKroner?: number };
    }
  /** Sent by the measure watch: the measure that the child's own was exchanged for ends. */
  | { type: 'TellSharedMeasureEnds'; measureId: string };
