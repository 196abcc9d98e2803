import type { Instant } from '@tovholder/calendar';
import type { DeadlineEvent } from '../../../domain/deadlines/deadline-events.js';
import type { MeasureEvent } from '../../../domain/measures/measure-events.js';
import { dayInWords, listed, mark, momentInWords, quoted } from '../in-words.js';
import type { Sentences } from './sentences.js';

const kroner = new Intl.NumberFormat('da-DK');

export const measureSentences: Sentences<MeasureEvent['type'] | DeadlineEvent['type']> = {
  DecisionMade: ({ what, reason, amountKroner }) =>
    `Besluttet: ${amountKroner === undefined ? quoted(what) : `»${what}« for ${kroner.format(amountKroner)} kr.`} Fordi: ${quoted(reason)}`,
  MeasureStarted: ({ what, startsOn, funding }) =>
    `Indsatsen »${what}« begynder ${dayInWords(startsOn)}. ` +
    (funding.kind === 'open' ? 'Betalingen afklares bagefter.' : `Betaler: ${funding.payer}.`),
  FundingQuestionOpened: ({ question, owners, answerBy }) =>
    `Åbent spørgsmål om betaling: ${quoted(question)} ${listed(owners.map(({ name }) => name))} svarer senest ${dayInWords(answerBy)}.`,
  FundingReminderGiven: ({ says }) => `Mindede om betalingsspørgsmålet: ${quoted(says)}`,
  FundingSettled: ({ payer, reason }) =>
    `Betalingen blev afklaret. Betaler: ${payer}. Fordi: ${quoted(reason)}`,
  MeasureEnded: ({ reason, endsOn, lastFollowUp }) =>
    `Indsatsen slutter ${dayInWords(endsOn)}: ${quoted(reason)}` +
    (lastFollowUp === undefined ? '' : ` Opfølgningen ${dayInWords(lastFollowUp)} holdes som aftalt.`),

  DeadlineSet: ({ title, legalBasis, dueAt }) =>
    `Frist: ${title}, senest ${momentInWords(dueAt)} (${legalBasis}).`,
  DeadlineMet: ({ rule, dueAt, late }) => `${theDeadline(rule, dueAt)} blev holdt${late ? ' for sent' : ''}.`,
  DeadlineMissed: ({ rule, dueAt }) => `${theDeadline(rule, dueAt)} blev ikke holdt.`,
  DeadlineLapsed: ({ rule, reason }) => `Fristen »${mark('deadline', rule)}« bortfaldt: ${quoted(reason)}`,
};

function theDeadline(rule: string, dueAt: Instant): string {
  return `Fristen »${mark('deadline', rule)}« (${momentInWords(dueAt)})`;
}
