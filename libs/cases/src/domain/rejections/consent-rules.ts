import type { RejectionText } from './rejection-text.js';

/** What the rules ask of what a family says yes to. */
export const consentRules = {
  'unknown-consent-purpose': {
    kind: 'rule',
    title: 'Modellen spørger ikke om samtykke til dette formål',
    whatToDo: 'Vælg et af modellens formål; har den ingen, så skriv i stedet i sagen, hvad familien siger.',
  },
  'covers-nobody': {
    kind: 'rule',
    title: 'Et samtykke, der ikke dækker nogen, er ikke et samtykke',
    whatToDo: 'Vælg dem, familien siger ja til. Siger den nej til alle, så skriv det som et afslag.',
  },
  'not-coverable': {
    kind: 'rule',
    title: 'Modellen lader ikke samtykket dække denne gruppe',
    whatToDo: 'Vælg fra listen; andre er med på et andet grundlag end familiens samtykke.',
  },
  'not-covered': {
    kind: 'rule',
    title: 'Samtykket dækker ikke denne gruppe',
    whatToDo: 'Vælg en, det dækker nu.',
  },
  'consent-too-long': {
    kind: 'rule',
    title: 'Så længe kan samtykket ikke gælde efter modellen',
    whatToDo: 'Vælg en tidligere dag, og spørg familien igen til den tid.',
  },
  'young-person-not-asked': {
    kind: 'rule',
    title: 'Den unge skal selv sige ja ved siden af forældrene',
    whatToDo: 'Spørg den unge, og skriv svaret sammen med forældrenes.',
  },
  'consent-ended': {
    kind: 'rule',
    title: 'Familiens samtykke dækker ikke længere personen',
    whatToDo: 'Spørg familien, om den vil give et nyt samtykke, eller vælg en anden.',
  },
} as const satisfies Record<string, RejectionText>;
