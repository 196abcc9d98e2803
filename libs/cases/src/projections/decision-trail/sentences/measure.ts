import type { DeadlineEvent } from '../../../domain/deadlines/deadline-events.js';
import type { MeasureEvent } from '../../../domain/measures/measure-events.js';
import { dayInWords, listed, momentInWords } from '../in-words.js';
import type { Sentences } from './sentences.js';

const kroner = new Intl.NumberFormat('da-DK');

export const measureSentences: Sentences<MeasureEvent['type'] | DeadlineEvent['type']> = {
  DecisionMade: ({ what, reason, amountKroner }) =>
    `Besluttet: »${what}«${amountKroner === undefined ? '' : ` for ${kroner.format(amountKroner)} kr.`} Fordi: »${reason}«`,
  MeasureStarted: ({ what, startsOn, funding }) =>
    `Indsatsen »${what}« begynder ${dayInWords(startsOn)}. ` +
    (funding.kind === 'open' ? 'Betalingen afklares bagefter.' : `Betales af ${funding.payer}.`),
  FundingQuestionOpened: ({ question, owners, answerBy }) =>
    `Åbent spørgsmål om betaling: »${question}« ${listed(owners.map(({ name }) => name))} svarer senest ${dayInWords(answerBy)}.`,
  FundingReminderGiven: ({ says }) => `Mindede om betalingsspørgsmålet: »${says}«`,
  FundingSettled: ({ payer, reason }) => `Betalingen blev afklaret: ${payer} betaler. »${reason}«`,
  MeasureEnded: ({ reason, endsOn }) => `Indsatsen slutter ${dayInWords(endsOn)}: »${reason}«`,

  DeadlineSet: ({ title, legalBasis, dueAt }) =>
    `Frist: ${title}, senest ${momentInWords(dueAt)} (${legalBasis}).`,
  DeadlineMet: ({ dueAt, late }) =>
    late ? `Gjort efter fristen ${momentInWords(dueAt)}.` : `Fristen ${momentInWords(dueAt)} blev holdt.`,
  DeadlineMissed: ({ dueAt }) => `Fristen ${momentInWords(dueAt)} blev ikke holdt.`,
  DeadlineLapsed: ({ reason }) => `Fristen bortfaldt: »${reason}«`,
};
