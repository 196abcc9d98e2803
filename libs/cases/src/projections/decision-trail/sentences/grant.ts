import type { GrantEvent } from '../../../domain/grants/grant-events.js';
import { kronerInWords } from '../../../domain/kroner.js';
import { dayInWords, listed, quoted } from '../in-words.js';
import type { Sentences } from './sentences.js';

export const grantSentences: Sentences<GrantEvent['type']> = {
  GrantProposed: ({ title, amountKroner, purposeTitle, what, reason, awaits }) =>
    `Foreslog at bevilge ${kronerInWords(amountKroner)} (${title}; ${purposeTitle}) til ${quoted(what)} Fordi: ${quoted(reason)} ` +
    `Det venter på ${listed(awaits.map(({ name }) => name))}.`,
  GrantConcurred: ({ title }) => `Sagde ja til bevillingen »${title}«.`,
  GrantDeclined: ({ title, reason }) => `Sagde nej til bevillingen »${title}«: ${quoted(reason)}`,
  GrantGiven: ({ title, amountKroner, purposeTitle, what, reason, disposer, reviewBy }) =>
    `Bevilget: ${kronerInWords(amountKroner)} (${title}; ${purposeTitle}) til ${quoted(what)} Fordi: ${quoted(reason)} ` +
    `${disposer.name} råder over pengene og ser efter senest ${dayInWords(reviewBy)}.`,
  GrantUsed: ({ title, amountKroner, what, usedOn, leftKroner }) =>
    `Af bevillingen »${title}« blev ${kronerInWords(amountKroner)} brugt ${dayInWords(usedOn)}: ${quoted(what)} Tilbage er ${kronerInWords(leftKroner)}`,
  GrantReviewed: ({ title, ledTo, result, next }) =>
    `Bevillingen »${title}« blev ${result === 'settle' ? 'gjort op' : 'set efter'}. Den har ført til: ${quoted(ledTo)}` +
    (next === undefined ? '' : ` Der ses efter igen ${dayInWords(next)}.`),
  GrantReturned: ({ title, amountKroner, reason }) =>
    `Af bevillingen »${title}« gik ${kronerInWords(amountKroner)} tilbage: ${quoted(reason)}`,
};
