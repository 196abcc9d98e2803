import type { RejectionText } from './rejection-text.js';

/** What the rules ask of telling a family what was decided, and of answering it when it complains. */
export const appealRules = {
  'no-appeals': {
    kind: 'rule',
    title: 'Sagens model siger ikke, hvad der kan klages over',
    whatToDo: 'Lad sagen skifte til en udgave af modellen, der har et afsnit om klage.',
  },
  'group-is-no-party': {
    kind: 'rule',
    title: 'En gruppe er ikke part i en afgørelse',
    whatToDo: 'Giv besked i barnets egen sag.',
  },
  'not-appealable': {
    kind: 'rule',
    title: 'Det er ikke noget, man kan klage over efter sagens model',
    whatToDo: 'Vælg noget af det, modellen nævner under klage.',
  },
  'party-not-named': {
    kind: 'rule',
    title: 'Det er ikke skrevet, hvem der fik besked',
    whatToDo: 'Skriv navnet: hver part har sin egen klagefrist.',
  },
  'told-before-decided': {
    kind: 'rule',
    title: 'Ingen kan have fået besked, før det blev besluttet',
    whatToDo: 'Vælg den dag, parten fik besked.',
  },
  'appealed-before-told': {
    kind: 'rule',
    title: 'Klagen kan ikke være kommet, før parten fik besked',
    whatToDo: 'Vælg den dag, klagen kom.',
  },
  'appeal-in-time': {
    kind: 'rule',
    title: 'Klagen kom i tide',
    whatToDo: 'Genvurder den: skriv, om afgørelsen ændres eller fastholdes.',
  },
  'forwarded-before-received': {
    kind: 'rule',
    title: 'Klagen kan ikke være sendt videre, før den kom',
    whatToDo: 'Vælg den dag, den blev sendt.',
  },
  'appeals-open': {
    kind: 'rule',
    title: 'Der er en klage, som ikke er besvaret eller sendt videre',
    whatToDo:
      'Genvurder den, send den videre, hvis afgørelsen fastholdes, eller skriv, at den er trukket tilbage.',
  },
} as const satisfies Record<string, RejectionText>;
