import type { Instant } from '@tovholder/calendar';
import type { DeadlineEvent } from '../../../domain/deadlines/deadline-events.js';
import type { MeasureEvent } from '../../../domain/measures/measure-events.js';
import { dayInWords, listed, mark, momentInWords, quoted } from '../in-words.js';
import type { Sentences } from './sentences.js';

const kroner = new Intl.NumberFormat('da-DK');

export const measureSentences: Sentences<MeasureEvent['type'] | DeadlineEvent['type']> = {
  DecisionMade: ({ what, reason, amountKroner }) =>
    `Besluttet: ${amountKroner === undefined ? quoted(what) : `»${what}« for ${kroner.format(amountKroner)} kr.`} Fordi: ${quoted(reason)}`,
  MeasureStarted: ({ what, startsOn, funding, shared, kinds }) =>
    [
      `Indsatsen »${what}« begynder ${dayInWords(startsOn)}.`,
      ...(kinds ? [`Slags: ${kinds.map(({ title }) => title).join(' eller ')}.`] : []),
      funding.kind === 'open' ? 'Betalingen afklares bagefter.' : `Betaler: ${funding.payer}.`,
      // How many, the two chiefs see in the case: in a class few are enough to guess who.
      ...(shared ? ['Den træder i stedet for børns egne indsatser.'] : []),
      ...freed(shared?.freedKroner),
    ].join(' '),
  FundingQuestionOpened: ({ question, owners, answerBy }) =>
    `Åbent spørgsmål om betaling: ${quoted(question)} ${listed(owners.map(({ name }) => name))} svarer senest ${dayInWords(answerBy)}.`,
  FundingReminderGiven: ({ says }) => `Mindede om betalingsspørgsmålet: ${quoted(says)}`,
  FundingSettled: ({ payer, kind, reason }) =>
    `Betalingen blev afklaret. ${kind ? `Slags: ${kind.title}. ` : ''}Betaler: ${payer}. Fordi: ${quoted(reason)}`,
  MeasureEnded: ({ reason, endsOn, lastFollowUp, exchangedFor }) =>
    [
      `Indsatsen slutter ${dayInWords(endsOn)}: ${quoted(reason)}`,
      ...(lastFollowUp === undefined ? [] : [`Opfølgningen ${dayInWords(lastFollowUp)} holdes som aftalt.`]),
      ...(exchangedFor ? [`Den er byttet til den fælles indsats ${quoted(exchangedFor.what)}`] : []),
      ...freed(exchangedFor?.freedKroner),
    ].join(' '),
  SharedMeasureEnding: ({ what, endsOn }) =>
    `Den fælles indsats, som barnets egen blev byttet til, slutter ${dayInWords(endsOn)}: ${quoted(what)}`,

  DeadlineSet: ({ title, legalBasis, dueAt }) =>
    `Frist: ${title}, senest ${momentInWords(dueAt)} (${legalBasis}).`,
  DeadlineMoved: ({ title, legalBasis, dueAt, before }) =>
    dueAt === before.dueAt
      ? `Fristen »${title}« (${legalBasis}) følger nu den nye model og udløber stadig ${momentInWords(dueAt)}.`
      : `Fristen »${title}« (${legalBasis}) er flyttet fra ${momentInWords(before.dueAt)} til ${momentInWords(dueAt)}.`,
  DeadlineMet: ({ rule, dueAt, late }) => `${theDeadline(rule, dueAt)} blev holdt${late ? ' for sent' : ''}.`,
  DeadlineMissed: ({ rule, dueAt }) => `${theDeadline(rule, dueAt)} blev ikke holdt.`,
  DeadlineLapsed: ({ rule, reason }) => `Fristen »${mark('deadline', rule)}« bortfaldt: ${quoted(reason)}`,
};

function freed(amount: number | undefined): string[] {
  return amount === undefined ? [] : [`${kroner.format(amount)} kr. følger børnefællesskabet.`];
}

function theDeadline(rule: string, dueAt: Instant): string {
  return `Fristen »${mark('deadline', rule)}« (${momentInWords(dueAt)})`;
}
