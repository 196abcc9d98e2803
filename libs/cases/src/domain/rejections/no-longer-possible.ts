import type { RejectionText } from './rejection-text.js';

/** Where the case has got to: it is already done, not begun, or not yet time. */
export const noLongerPossible = {
  'case-exists': {
    kind: 'conflict',
    title: 'Sagen er allerede oprettet',
    whatToDo: 'Hent sagen igen for at se den.',
  },
  'case-closed': {
    kind: 'conflict',
    title: 'Sagen er afsluttet',
    whatToDo:
      'Genåbn den først, hvis der er nyt. Har du ikke mandatet til det, så løft den til myndigheden, som genåbner den, eller rejs bekymringen på ny.',
  },
  'case-handed-over': {
    kind: 'conflict',
    title: 'Sagen er overdraget til en anden kommune og fortsætter dér',
    whatToDo: 'Er barnet her igen, og er du bekymret, så rejs en ny bekymring.',
  },
  'case-open': {
    kind: 'conflict',
    title: 'Sagen er åben og kan ikke genåbnes',
    whatToDo: 'Gå videre i sagen, som den er.',
  },
  'meeting-not-planned': {
    kind: 'conflict',
    title: 'Mødet er allerede åbnet, holdt eller aflyst',
    whatToDo: 'Hent sagen igen for at se hvordan.',
  },
  'meeting-not-open': {
    kind: 'conflict',
    title: 'Mødet er ikke i gang',
    whatToDo: 'Åbn mødet først. Er det slut, så ret i referatet.',
  },
  'meeting-not-closed': {
    kind: 'conflict',
    title: 'Mødet er ikke afsluttet endnu',
    whatToDo: 'Skriv i selve referatet, mens mødet er i gang.',
  },
  'meeting-under-way': {
    kind: 'conflict',
    title: 'Et møde er planlagt eller i gang',
    whatToDo: 'Hold det eller aflys det først.',
  },
  'already-present': {
    kind: 'conflict',
    title: 'Deltageren er allerede noteret som til stede',
    whatToDo: 'Hent sagen igen for at se, hvem der er kommet.',
  },
  'agreement-settled': {
    kind: 'conflict',
    title: 'Aftalen er allerede gjort op',
    whatToDo: 'Lav en ny aftale, hvis der er mere at gøre.',
  },
  'trial-action-reviewed': {
    kind: 'conflict',
    title: 'Prøvehandlingen er allerede gjort op og stoppet',
    whatToDo: 'Aftal en ny på næste møde.',
  },
  'trial-action-not-adopted': {
    kind: 'conflict',
    title: 'Prøvehandlingen er ikke gjort op som en, der skal blive en indsats',
    whatToDo: 'Se efter den først, eller sæt indsatsen i gang uden at nævne den.',
  },
  'advice-given': {
    kind: 'conflict',
    title: 'Rådet er allerede givet',
    whatToDo: 'Bed om råd igen, hvis der er nyt at spørge om.',
  },
  'not-received': {
    kind: 'conflict',
    title: 'Familieafdelingen har ikke modtaget bekymringen',
    whatToDo: 'Løft sagen til myndigheden, eller indkald til et møde, der gælder som underretning.',
  },
  'already-assessed': {
    kind: 'conflict',
    title: 'Bekymringen er allerede vurderet',
    whatToDo: 'Se vurderingen i sagen.',
  },
  'already-acknowledged': {
    kind: 'conflict',
    title: 'Kvitteringen er allerede givet',
    whatToDo: 'Hent sagen igen for at se hvornår.',
  },
  'already-informed': {
    kind: 'conflict',
    title: 'Underretteren er allerede orienteret',
    whatToDo: 'Hent sagen igen for at se hvornår.',
  },
  'no-screening-open': {
    kind: 'conflict',
    title: 'Der er ingen screening at afgøre',
    whatToDo: 'Vent, til den åbner ved vurderingen eller på mødet. Er den afgjort, så se afgørelsen i sagen.',
  },
  'screening-not-decided': {
    kind: 'conflict',
    title: 'Screeningen er ikke afgjort endnu',
    whatToDo: 'Afgør den først.',
    restsOn: 'screening',
  },
  'no-inquiry-open': {
    kind: 'conflict',
    title: 'Der er ingen afdækning i gang',
    whatToDo: 'Sæt den i gang ved screeningen. Er den færdig, så se den i sagen.',
    restsOn: 'inquiry',
  },
  'no-examination-open': {
    kind: 'conflict',
    title: 'Der er ingen børnefaglig undersøgelse i gang',
    whatToDo: 'Sæt den i gang ved screeningen. Er den færdig, så se den i sagen.',
    restsOn: 'examination',
  },
  'parent-contact-open': {
    kind: 'conflict',
    title: 'Kontakten til forældrene er ikke lukket',
    whatToDo: 'Gå videre i sagen; her er intet at åbne.',
  },
  'measure-not-begun': {
    kind: 'conflict',
    title: 'Indsatsen er ikke begyndt endnu',
    whatToDo: 'Følg op, når den er i gang.',
  },
  'measure-ended': {
    kind: 'conflict',
    title: 'Indsatsen er allerede afsluttet',
    whatToDo: 'Sæt en ny indsats i gang, hvis der er mere at gøre.',
  },
  'funding-settled': {
    kind: 'conflict',
    title: 'Betalingen er allerede afklaret',
    whatToDo: 'Hent sagen igen for at se, hvem der betaler.',
  },
  'consent-in-force': {
    kind: 'conflict',
    title: 'Der gælder et samtykke til dette formål',
    whatToDo: 'Se det i sagen. Vil familien ikke længere, så skriv, at samtykket er trukket tilbage.',
  },
  'consent-over': {
    kind: 'conflict',
    title: 'Samtykket gælder ikke længere',
    whatToDo: 'Hent sagen igen for at se, hvornår det blev trukket tilbage eller udløb.',
  },
  'same-model': {
    kind: 'conflict',
    title: 'Sagen kører allerede på den udgave af modellen',
    whatToDo: 'Vælg en anden udgave, eller lad den blive, hvor den er.',
  },
  'meeting-is-held': {
    kind: 'conflict',
    title: 'Der holdes møde i sagen, og dagsordenen skifter ikke, mens folk sidder om bordet',
    whatToDo: 'Afslut mødet først.',
  },
  'preview-outdated': {
    kind: 'conflict',
    title: 'Det, skiftet ville ændre, er et andet nu end i det, du så',
    whatToDo: 'Læs det nye, og send dets aftryk, hvis det stadig skal være sådan.',
  },
  'notice-answered': {
    kind: 'conflict',
    title: 'Der er svaret på det, og et besvaret advis kommer ikke igen',
    whatToDo: 'Er der sket noget nyt siden, så skriv det med dagen, det skete.',
  },
  'notice-waits': {
    kind: 'conflict',
    title: 'Det er sagt én gang og venter på svar',
    whatToDo: 'Er der sket noget nyt siden, så skriv det med dagen, det skete.',
  },
  'told-already': {
    kind: 'conflict',
    title: 'Parten har fået besked, og klagefristen løber fra første gang',
    whatToDo: 'Se beskeden i sagen. Er det en anden part, så skriv vedkommendes navn.',
  },
  'appeal-waits': {
    kind: 'conflict',
    title: 'Der er allerede en klage over det, som ikke er besvaret',
    whatToDo: 'Besvar den først. Er der noget nyt i den, så tag det med i genvurderingen.',
  },
  'appeal-answered': {
    kind: 'conflict',
    title: 'Klagen er allerede besvaret, sendt videre eller trukket tilbage',
    whatToDo: 'Hent sagen igen for at se hvordan.',
  },
  'appeal-not-upheld': {
    kind: 'conflict',
    title: 'Klagen er ikke genvurderet, eller den er ikke længere til at sende videre',
    whatToDo: 'Genvurder den først. Er afgørelsen ændret, er der ikke noget at sende videre.',
  },
  'deadline-not-open': {
    kind: 'conflict',
    title: 'Fristen løber ikke længere',
    whatToDo: 'Hent sagen igen for at se, hvornår den blev overholdt eller faldt bort.',
  },
  'deadline-not-passed': {
    kind: 'conflict',
    title: 'Fristen er ikke udløbet endnu',
    whatToDo: 'Vent, til den er udløbet.',
  },
} as const satisfies Record<string, RejectionText>;
