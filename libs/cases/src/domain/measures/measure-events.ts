import type { LocalDate } from '@tovholder/calendar';
import type { Fact } from '../fact.js';
import type { PersonReference } from '../people.js';

export type Funding = { kind: 'open' } | { kind: 'settled'; payer: string };

export type MeasureEvent =
  | Fact<
      'DecisionMade',
      {
        decisionId: string;
        what: string;
        reason: string;
        /** What it rests on: meetings, records, examinations, in the decider's words. */
        basis: readonly string[];
        amountKroner?: number;
      }
    >
  | Fact<
      'MeasureStarted',
      {
        measureId: string;
        decisionId?: string;
        /** The trial action that taught it. */
        trialActionId?: string;
        what: string;
        startsOn: LocalDate;
        funding: Funding;
      }
    >
  | Fact<
      'FundingQuestionOpened',
      { measureId: string; question: string; owners: readonly PersonReference[]; answerBy: LocalDate }
    >
  | Fact<'FundingReminderGiven', { measureId: string; says: string }>
  | Fact<'FundingSettled', { measureId: string; payer: string; reason: string }>
  | Fact<
      'MeasureEnded',
      {
        measureId: string;
        reason: string;
        endsOn: LocalDate;
        /** The follow-up agreed on that lies before its last day, and is held as agreed. */
        lastFollowUp?: LocalDate;
      }
    >;
