import type { Length } from '@tovholder/calendar';
import type { Capacity } from './capacity.js';

/**
 * Who pays for what. "Gør det. Vi finder ud af både økonomi og jura": a measure may begin before it is known, and then
 * those with the mandate say it by a date. A model without this asks of each measure who pays, and nothing more.
 */
export interface FundingRules {
  payers: readonly { id: string; title: string }[];
  /** The kinds of measure a municipality has. Every measure is of one; of several while it is unclear of which. */
  kinds: readonly MeasureKind[];
  openQuestions: OpenQuestionRules;
  /** What it took from an agreement until the help began while funding came first; shown beside what it takes now. */
  tookBefore?: Length;
}

export interface MeasureKind {
  id: string;
  title: string;
  /** The shares add up to a hundred. Absent where it is said each time. */
  paidBy?: readonly { payer: string; percent: number }[];
  /** Whether it may begin before it is settled who pays. */
  mayStartOpen: boolean;
}

/** What holds for the question of who pays, while it is open. */
export interface OpenQuestionRules {
  /** One of each of these owns the question: the two chiefs speak with one voice. */
  answeredBy: readonly Capacity[];
  /** Answered within this of when the measure was started. */
  answerWithin: Length;
  /** Those who own it are reminded once, this long after. Absent: they are reminded by people alone. */
  remindAfter?: Length;
}
