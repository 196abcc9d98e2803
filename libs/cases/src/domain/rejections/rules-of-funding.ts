import type { RejectionText } from './rejection-text.js';

/** What a model that says who pays for what asks of measures, and of the question while it is open. */
export const rulesOfFunding = {
  'unknown-measure-kind': {
    kind: 'rule',
    title: 'Modellen har ikke den slags indsats',
    whatToDo: 'Vælg en af dem, modellen har.',
  },
  'measure-kind-missing': {
    kind: 'rule',
    title: 'Der står ikke, hvilken slags indsats det er',
    whatToDo: 'Vælg den, det er, eller dem, det kan være, når det ikke er afklaret endnu.',
  },
  'settled-between-kinds': {
    kind: 'rule',
    title: 'Betalingen er ikke afklaret, så længe det er uklart, hvilken slags indsats det er',
    whatToDo: 'Vælg den ene slags, eller lad betalingen stå åben.',
  },
  'funding-comes-first': {
    kind: 'rule',
    title: 'Den slags indsats kan ikke begynde, før det er afklaret, hvem der betaler',
    whatToDo: 'Skriv, hvem der betaler.',
  },
  'model-says-who-pays': {
    kind: 'rule',
    title: 'Modellen siger, at en anden betaler for den slags indsats',
    whatToDo: 'Udelad betaleren, eller lad spørgsmålet stå åbent, til de, der må afklare det, har svaret.',
  },
  'payer-missing': {
    kind: 'rule',
    title: 'Der står ikke, hvem der betaler',
    whatToDo: 'Skriv det, eller vælg en slags indsats, som modellen siger det om.',
  },
  'funding-answer-too-late': {
    kind: 'rule',
    title: 'Svaret på, hvem der betaler, kommer senere, end modellen tillader',
    whatToDo: 'Vælg en tidligere dag.',
  },
  'reminder-not-due': {
    kind: 'conflict',
    title: 'Det er for tidligt at minde om betalingen',
    whatToDo: 'Vent, til den tid er gået, som modellen siger.',
  },
} as const satisfies Record<string, RejectionText>;
