import type { RejectionText } from './rejection-text.js';

/** What the rules ask of what is decided and done between the meetings. */
export const rulesOfTheCase = {
  'route-not-open': {
    kind: 'rule',
    title: 'Vejen til det niveau er ikke åben endnu',
    whatToDo: 'Modellen beder om noget, før sagen går den vej.',
  },
  'ordinary-path-closed': {
    kind: 'rule',
    title: 'Der er lukket for kontakten til forældrene, og sagen kan ikke blive på det almindelige spor',
    whatToDo: 'Vælg et udfald, der går til myndigheden.',
  },
  'risk-assessed-first': {
    kind: 'rule',
    title: 'Der kan ikke åbnes for forældre og netværk, før risikoen for barnet er vurderet',
    whatToDo: 'Lad familieafdelingen skrive risikovurderingen først.',
    restsOn: 'screening',
  },
  'risk-not-described': {
    kind: 'rule',
    title: 'Risikovurderingen er tom',
    whatToDo: 'Skriv, hvad barnet kan blive udsat for, og af hvem.',
  },
  'child-heard-first': {
    kind: 'rule',
    title: 'Der kan ikke åbnes for kontakt til forældrene, før barnet er hørt',
    whatToDo:
      'Tal med barnet først. Kan det ikke lade sig gøre, fx med et spædbarn, skriver familieafdelingen hvorfor.',
  },
  'child-not-heard': {
    kind: 'rule',
    title: 'Barnets perspektiv mangler',
    whatToDo: 'Hør barnet, eller skriv hvorfor det ikke kan lade sig gøre.',
    restsOn: 'child-voice',
  },
  'group-not-heard': {
    kind: 'rule',
    title: 'Børnene i gruppen er ikke hørt',
    whatToDo: 'Spørg dem, og skriv, hvad de siger.',
  },
  'group-not-excepted': {
    kind: 'rule',
    title: 'Undtagelsen gælder samtalen med et barn, ikke med en gruppe',
    whatToDo: 'Spørg børnene i gruppen, eller gå videre, hvor modellen ikke kræver det.',
    restsOn: 'child-voice-exception',
  },
  'not-assessed': {
    kind: 'rule',
    title: 'Bekymringen er ikke vurderet for akut behov',
    whatToDo: 'Vurder den først.',
    restsOn: 'assessment',
  },
  'nothing-to-change': {
    kind: 'rule',
    title: 'Der står ikke, hvad der skal ændres',
    whatToDo: 'Send mindst én af delene: hvad der gøres, tegnet på fremgang, den ansvarlige eller dagen.',
  },
  'review-too-late': {
    kind: 'rule',
    title: 'Der ses efter senere, end modellen tillader',
    whatToDo: 'Vælg en tidligere dag.',
  },
  'next-review-missing': {
    kind: 'rule',
    title: 'Det går videre, og der står ikke, hvornår der ses efter igen',
    whatToDo: 'Vælg dagen.',
  },
  'review-after-end': {
    kind: 'rule',
    title: 'Det slutter, så der er intet at se efter igen',
    whatToDo: 'Udelad dagen, eller lad det gå videre.',
  },
  'date-in-the-past': {
    kind: 'rule',
    title: 'Datoen er passeret',
    whatToDo: 'Vælg i dag eller senere.',
  },
  'date-in-the-future': {
    kind: 'rule',
    title: 'Datoen ligger i fremtiden',
    whatToDo: 'Vælg i dag eller tidligere.',
  },
  'aware-before-the-child': {
    kind: 'rule',
    title: 'Så tidligt kan kommunen ikke have kendt til barnets behov',
    whatToDo: 'Vælg den dag, kommunen blev opmærksom på behovet.',
  },
  'ends-before-it-began': {
    kind: 'rule',
    title: 'Indsatsen kan ikke slutte, før den begyndte',
    whatToDo: 'Vælg en senere dag.',
  },
  'unknown-model': {
    kind: 'rule',
    title: 'Kommunen har ikke den udgave af modellen',
    whatToDo: 'Vælg en fra GET /models.',
  },
  'level-not-in-model': {
    kind: 'rule',
    title: 'Den nye model har ikke det niveau, sagen står på',
    whatToDo: 'Skriv i levels, hvilket niveau der træder i stedet.',
  },
  'meeting-kind-not-in-model': {
    kind: 'rule',
    title: 'Den nye model har ikke den mødeform, der er planlagt et møde af',
    whatToDo: 'Hold mødet eller aflys det, før sagen skifter model.',
  },
  'grant-not-in-model': {
    kind: 'rule',
    title: 'Den nye model har ikke den bevilling, der venter på svar',
    whatToDo: 'Få den bevilget eller afslået, før sagen skifter model.',
  },
  'nobody-decides-there': {
    kind: 'rule',
    title: 'I den nye model må ingen beslutte noget, der venter i sagen',
    whatToDo: 'Få det besluttet først, eller vælg en model, der giver nogen mandatet.',
  },
  'no-such-route': {
    kind: 'rule',
    title: 'Modellen har ingen vej mellem de to niveauer',
    whatToDo: 'Vælg et andet niveau.',
  },
  'unknown-person': {
    kind: 'rule',
    title: 'Personen findes ikke i kommunens organisation',
    whatToDo: 'Vælg en fra listen.',
  },
  'unknown-unit': {
    kind: 'rule',
    title: 'Enheden findes ikke i kommunens organisation',
    whatToDo:
      'Vælg den enhed, barnet hører til. Hører barnet ikke til nogen af dem, så vælg din egen; alle står i GET /units.',
  },
  'wrong-role-for-task': {
    kind: 'rule',
    title: 'Personen har ikke en rolle, der kan tage opgaven',
    whatToDo: 'Vælg en anden.',
  },
  'asked-twice': {
    kind: 'rule',
    title: 'Den samme er spurgt to gange om det samme',
    whatToDo: 'Nævn hver person én gang, og afvent svaret, før du spørger om det samme igen.',
  },
  'nobody-to-ask': {
    kind: 'rule',
    title: 'Ingen sidder på det niveau, du spørger',
    whatToDo: 'Vælg hvem du vil spørge.',
  },
  'basis-missing': {
    kind: 'rule',
    title: 'Beslutningen bygger ikke på noget',
    whatToDo: 'Skriv hvad den bygger på, fx mødereferatet.',
  },
  'nobody-heard': {
    kind: 'rule',
    title: 'Der står ikke, hvem der blev hørt om indsatsen',
    whatToDo: 'Skriv hvem det var, fx barnet og forældrene.',
  },
  'funding-owners-missing': {
    kind: 'rule',
    title: 'Der står ikke, hvem der afklarer betalingen og hvornår',
    whatToDo: 'Sæt navn på dem, der afklarer den, og en dato for svaret.',
  },
  'duties-open': {
    kind: 'rule',
    title: 'Sagen har pligter, der ikke er opfyldt',
    whatToDo: 'Opfyld dem, før sagen afsluttes.',
  },
  'suspicion-not-screened': {
    kind: 'rule',
    title: 'Mistanken om overgreb er ikke screenet',
    whatToDo: 'Få den vurderet og screenet, før sagen afsluttes.',
    restsOn: 'screening',
  },
  'meeting-awaited': {
    kind: 'rule',
    title: 'Familieafdelingen har vurderet, at bekymringen skal drøftes på et møde, og det er ikke holdt',
    whatToDo:
      'Hold et møde, som familieafdelingen er med i, eller løft sagen til myndigheden, så åbner screeningen i stedet.',
    restsOn: 'duty-to-notify',
  },
  'measures-open': {
    kind: 'rule',
    title: 'Der er indsatser, som ikke er gjort op',
    whatToDo: 'Afslut hver indsats, med en dag frem i tiden om nødvendigt, og få afklaret, hvem der betaler.',
  },
  'group-not-notified': {
    kind: 'rule',
    title: 'Myndigheden modtager bekymringer om børn, ikke om en gruppe',
    whatToDo:
      'Rejs en bekymring om hvert af de børn, det gælder; et navn og en beskrivelse er nok. Gruppens egen sag bliver hos de nærmeste.',
  },
  'agreements-open': {
    kind: 'rule',
    title: 'Der er aftaler eller prøvehandlinger, som ikke er gjort op',
    whatToDo: 'Gør dem op, eller skriv for hver af dem, hvorfor den bortfalder.',
  },
  'not-left-open': {
    kind: 'rule',
    title: 'Det, der skal bortfalde, er ikke åbent i sagen eller er nævnt to gange',
    whatToDo: 'Nævn hver åben aftale og prøvehandling én gang, og intet andet.',
  },
} as const satisfies Record<string, RejectionText>;
