import type { Instant, LocalDate } from '@tovholder/calendar';
import type { Fact } from '../fact.js';
import type { PersonReference } from '../people.js';

export type Funding = { kind: 'open' } | { kind: 'settled'; payer: string };

/** One of the model's kinds of measure, and what people called it then. */
export interface KindOfMeasure {
  id: string;
  title: string;
}

/**
 * One measure for a whole group in place of children's own: "ressourcerne følger børnefællesskabet". It says how many
 * it takes the place of, and never whose; each child's case says it of itself.
 */
export interface SharedMeasure {
  takesPlaceOf: number;
  /** What the measures it replaces cost, in kroner. */
  freedKroner?: number;
}

/** The shared measure as a child's case knows it: what it is, and where; nothing of the other children. */
export interface ExchangedFor {
  caseId: string;
  measureId: string;
  what: string;
  /** What the child's own measure cost, in kroner. */
  freedKroner?: number;
}

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
        /** What it may be, where the model knows kinds; several while that is unclear. */
        kinds?: readonly KindOfMeasure[];
        shared?: SharedMeasure;
      }
    >
  | Fact<
      'FundingQuestionOpened',
      {
        measureId: string;
        question: string;
        owners: readonly PersonReference[];
        answerBy: LocalDate;
        /** When the clock reminds them, by the model. */
        remindAt?: Instant;
      }
    >
  /** By somebody in the case, or, once, by the clock because the model says so. */
  | Fact<'FundingReminderGiven', { measureId: string; says: string; byModel?: true }>
  | Fact<'FundingSettled', { measureId: string; payer: string; kind?: KindOfMeasure; reason: string }>
  | Fact<
      'MeasureEnded',
      {
        measureId: string;
        reason: string;
        endsOn: LocalDate;
        /** The follow-up agreed on that lies before its last day, and is held as agreed. */
        lastFollowUp?: LocalDate;
        /** It took the place of children's own, who are to be thought of when it ends. */
        shared?: true;
        exchangedFor?: ExchangedFor;
      }
    >
  | Fact<
      'SharedMeasureEnding',
      {
        /** The child's own measure, that was exchanged for it. */
        measureId: string;
        what: string;
        endsOn: LocalDate;
      }
    >;
