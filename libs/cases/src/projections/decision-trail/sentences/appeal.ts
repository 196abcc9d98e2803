import { capacityWords, termFor } from '@tovholder/model';
import type { AppealEvent, Reassessed } from '../../../domain/appeals/appeal-events.js';
import { dayInWords, quoted } from '../in-words.js';
import type { Sentences } from './sentences.js';

const answers: Record<Reassessed, string> = {
  upheld: 'afgørelsen fastholdes',
  changed: 'afgørelsen ændres',
  'too-late': 'klagen kom for sent',
};

export const appealSentences: Sentences<AppealEvent['type']> = {
  DecisionTold: ({ what, to, toldOn, appealBy, legalBasis }) =>
    `${to.name} (${termFor(capacityWords, to.capacity)}) fik ${dayInWords(toldOn)} besked om »${what}« og kan klage til og ` +
    `med ${dayInWords(appealBy)} (${legalBasis}).`,
  AppealReceived: ({ what, appellant, receivedOn, says, late }) =>
    `${appellant} klagede ${dayInWords(receivedOn)} over »${what}«${late ? ', efter klagefristen' : ''}: ${quoted(says)}`,
  AppealReassessed: ({ what, outcome, reason }) =>
    `Klagen over »${what}« er genvurderet: ${answers[outcome]}. ${quoted(reason)}`,
  AppealForwarded: ({ what, to, forwardedOn }) =>
    `Klagen over »${what}« blev sendt videre til ${to} ${dayInWords(forwardedOn)}.`,
  AppealWithdrawn: ({ what, reason }) => `Klagen over »${what}« er trukket tilbage: ${quoted(reason)}`,
};
