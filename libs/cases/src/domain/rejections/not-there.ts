import type { RejectionText } from './rejection-text.js';

/** What the command names is not in the case. */
export const notThere = {
  'meeting-not-found': {
    kind: 'missing',
    title: 'Mødet findes ikke i sagen',
    whatToDo: 'Hent sagen igen, og vælg et af dens møder.',
  },
  'agreement-not-found': {
    kind: 'missing',
    title: 'Aftalen findes ikke i sagen',
    whatToDo: 'Hent sagen igen, og vælg en af dens aftaler.',
  },
  'trial-action-not-found': {
    kind: 'missing',
    title: 'Prøvehandlingen findes ikke i sagen',
    whatToDo: 'Hent sagen igen, og vælg en af dens prøvehandlinger.',
  },
  'notice-not-found': {
    kind: 'missing',
    title: 'Advisset findes ikke i sagen',
    whatToDo: 'Hent sagen igen, og vælg et af dens advis.',
  },
  'appeal-not-found': {
    kind: 'missing',
    title: 'Klagen findes ikke i sagen',
    whatToDo: 'Hent sagen igen, og vælg en af dens klager.',
  },
  'decision-not-told': {
    kind: 'conflict',
    title: 'Det er ikke skrevet, at parten har fået besked om det, der klages over',
    whatToDo: 'Vælg en besked, der er givet, eller skriv først, hvornår parten fik den.',
  },
  'nothing-decided': {
    kind: 'conflict',
    title: 'Der er ikke besluttet noget, som parten kan få besked om',
    whatToDo: 'Vælg en af sagens beslutninger eller indsatser, eller afgør screeningen først.',
  },
  'advice-not-found': {
    kind: 'missing',
    title: 'Spørgsmålet findes ikke i sagen',
    whatToDo: 'Hent sagen igen, og vælg et af dens spørgsmål.',
  },
  'decision-not-found': {
    kind: 'conflict',
    title: 'Beslutningen findes ikke i sagen',
    whatToDo: 'Hent sagen igen, og vælg en af dens beslutninger.',
  },
  'measure-not-found': {
    kind: 'missing',
    title: 'Indsatsen findes ikke i sagen',
    whatToDo: 'Hent sagen igen, og vælg en af dens indsatser.',
  },
  'consent-not-found': {
    kind: 'missing',
    title: 'Samtykket findes ikke i sagen',
    whatToDo: 'Hent sagen igen, og vælg et af dens samtykker.',
  },
} as const satisfies Record<string, RejectionText>;
