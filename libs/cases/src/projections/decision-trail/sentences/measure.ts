import type { Instant } from '@tovholder/calendar';
import type { DeadlineEvent } from '../../../domain/deadlines/deadline-events.js';
import type { MeasureEvent } from '../../../domain/measures/measure-events.js';
import { dayInWords, listed, mark, momentInWords } from '../in-words.js';
import type { Sentences } from './sentences.js';

const kroner = new Intl.NumberFormat('da-DK');

export const measureSentences: Sentences<MeasureEvent['type'] | DeadlineEvent['type']> = {
  DecisionMade: ({ what, reason, amountKroner }) =>
    `Besluttet: »${what}«${amountKroner === undefined ? '' : ` for ${kroner.format(amountKroner)} kr.`} Fordi: »${reason}«`,
  MeasureStarted: ({ what, startsOn, funding }) =>
    `Indsatsen »${what}« begynder ${dayInWords(startsOn)}. ` +
    (funding.kind === 'open' ? 'Betalingen afklares bagefter.' : `Betaler: ${funding.payer}.`),
  FundingQuestionOpened: ({ question, owners, answerBy }) =>
    `Åbent spørgsmål om betaling: »${question}« ${listed(owners.map(({ name }) => name))} svarer senest ${dayInWords(answerBy)}.`,
  FundingReminderGiven: ({ says }) => `Mindede om betalingsspørgsmålet: »${says}«`,
  FundingSettled: ({ payer, reason }) => `Betalingen blev afklaret. Betaler: ${payer}. Fordi: »${reason}«`,
  MeasureEnded: ({ reason, endsOn }) => `Indsatsen slutter ${dayInWords(endsOn)}: »${reason}«`,

  DeadlineSet: ({ title, legalBasis, dueAt }) =>
    `Frist: ${title}, senest ${momentInWords(dueAt)} (${legalBasis}).`,
  DeadlineMet: ({ rule, dueAt, late }) => `${theDeadline(rule, dueAt)} blev holdt${late ? ' for sent' : ''}.`,
  DeadlineMissed: ({ rule, dueAt }) => `${theDeadline(rule, dueAt)} blev ikke holdt.`,
  DeadlineLapsed: ({ rule, reason }) => `Fristen »${mark('deadline', rule)}« bortfaldt: »${reason}«`,
};

function theDeadline(rule: string, dueAt: Instant): string {
  return `Fristen »${mark('deadline', rule)}« (${momentInWords(dueAt)})`;
}
