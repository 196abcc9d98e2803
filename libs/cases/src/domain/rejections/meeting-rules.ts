import type { RejectionText } from './rejection-text.js';

/** What the rules ask of a meeting: when it lies, who is there, and how it ends. */
export const meetingRules = {
  'child-at-table': {
    kind: 'rule',
    title: 'Barnet er med til mødet, så det kan høres der',
    whatToDo:
      'Skriv, hvad barnet siger. Kun barnets alder kan tale imod at tale med et barn, der sidder der.',
    restsOn: 'child-voice-exception',
  },
  'meeting-day-not-come': {
    kind: 'rule',
    title: 'Mødets dag er ikke kommet',
    whatToDo: 'Vent til dagen. Mødes I i dag, så flyt mødet først.',
  },
  'meeting-day-passed': {
    kind: 'rule',
    title: 'Mødets dag er passeret',
    whatToDo: 'Skriv hvorfor mødet først skrives ned nu; blev det ikke holdt, så flyt eller aflys det.',
  },
  'meeting-in-the-past': {
    kind: 'rule',
    title: 'Mødets tidspunkt er passeret',
    whatToDo: 'Vælg et senere.',
  },
  'meeting-too-late': {
    kind: 'rule',
    title: 'Mødet ligger senere, end modellen tillader',
    whatToDo: 'Vælg et tidligere tidspunkt.',
  },
  'meeting-years-away': {
    kind: 'rule',
    title: 'Mødet ligger mere end et år ude i fremtiden',
    whatToDo: 'Vælg et tidligere tidspunkt.',
  },
  'meeting-time-missing': {
    kind: 'rule',
    title: 'Kun en akut bekymring kan sendes uden et tidspunkt for mødet',
    whatToDo: 'Vælg hvornår I kan mødes.',
  },
  'unknown-meeting-kind': {
    kind: 'rule',
    title: 'Modellen kender ikke denne slags møde',
    whatToDo: 'Vælg en af modellens.',
  },
  'kind-below-concern': {
    kind: 'rule',
    title: 'Bekymringen kræver et møde, som familieafdelingen er med i',
    whatToDo: 'Vælg et, der gælder som underretning.',
    restsOn: 'duty-to-notify',
  },
  'required-participant-missing': {
    kind: 'rule',
    title: 'En, modellen kræver på mødet, mangler',
    whatToDo: 'Vælg hvem det skal være.',
  },
  'unknown-participant': {
    kind: 'rule',
    title: 'Deltageren er ikke på mødet',
    whatToDo: 'Vælg en, der er inviteret.',
  },
  'already-invited': {
    kind: 'rule',
    title: 'Personen er allerede inviteret til mødet',
    whatToDo: 'Inviter en anden, eller notér personen som til stede, når vedkommende kommer.',
  },
  'invited-twice': {
    kind: 'rule',
    title: 'Den samme er inviteret to gange',
    whatToDo: 'Nævn hver person én gang.',
  },
  'child-of-the-case': {
    kind: 'rule',
    title: 'Barnets plads ved mødet er det barns, som sagen handler om',
    whatToDo:
      'Udelad navnet: barnet inviteres under sit eget. Skal et andet barn med, så inviter det som bisidder.',
  },
  'chair-absent': {
    kind: 'rule',
    title: 'Mødet træder i stedet for en skriftlig underretning og kan ikke holdes uden sin mødeleder',
    whatToDo: 'Notér mødelederen som til stede, eller flyt mødet.',
  },
  'participant-absent': {
    kind: 'rule',
    title: 'Deltageren er ikke noteret som til stede',
    whatToDo:
      'Notér, at deltageren er kommet, eller lad en, der er til stede, bringe det videre i sit eget navn.',
  },
  'parents-barred': {
    kind: 'rule',
    title: 'Der er mistanke om overgreb, og forældrene må ikke inviteres eller orienteres endnu',
    whatToDo: 'Vent, til barnet er hørt, og familieafdelingen har åbnet for kontakten.',
  },
  'parents-barred-by-risk': {
    kind: 'rule',
    title:
      'Der er en æresrelateret konflikt, og forældre og netværk må ikke inviteres eller orienteres endnu',
    whatToDo: 'Vent, til familieafdelingen har skrevet en risikovurdering og åbnet for kontakten.',
  },
  'parents-barred-elsewhere': {
    kind: 'rule',
    title: 'Forældrene må ikke inviteres eller orienteres lige nu',
    whatToDo: 'Ring til familieafdelingen, før du gør mere.',
  },
  'outsider-while-barred': {
    kind: 'rule',
    title: 'Der er lukket for kontakt til forældrene, og så inviteres kun barnet og kolleger omkring barnet',
    whatToDo: 'Vælg personen fra listen.',
  },
  'worries-not-shared': {
    kind: 'rule',
    title: 'Referatet træder i stedet for underretningen, og endnu har ingen sagt, hvad I er bekymrede for',
    whatToDo: 'Skriv mindst ét bidrag under punktet.',
  },
  'outcome-without-reason': {
    kind: 'rule',
    title: 'Mødet kan ikke ende med et udfald uden grund',
    whatToDo: 'Skriv hvorfor mødet ender med dette udfald.',
  },
  'unknown-outcome': {
    kind: 'rule',
    title: 'Modellen kender ikke dette udfald',
    whatToDo: 'Vælg et af modellens.',
  },
  'responsibility-disputed': {
    kind: 'rule',
    title: 'Der er uenighed om, hvem der har ansvaret',
    whatToDo: 'Lad den, der har mandatet, navngive den ansvarlige, før mødet afsluttes.',
  },
  'agreement-without-owner-or-date': {
    kind: 'rule',
    title: 'Mindst én aftale mangler en ansvarlig eller en dato',
    whatToDo: 'Sæt begge dele på, eller tag aftalen ud af mødet.',
  },
  'unknown-step': {
    kind: 'rule',
    title: 'Analysemodellen har ikke dette trin',
    whatToDo: 'Vælg et af modellens.',
  },
  'unknown-dimension': {
    kind: 'rule',
    title: 'Trinnet har ikke denne dimension',
    whatToDo: 'Vælg en af modellens.',
  },
  'unknown-field': {
    kind: 'rule',
    title: 'Trinnet har ikke dette felt',
    whatToDo: 'Vælg et af trinnets, eller udelad feltet.',
  },
  'field-not-theirs': {
    kind: 'rule',
    title: 'Feltet skal besvares af en anden',
    whatToDo: 'Vælg en, som modellen spørger.',
  },
  'answer-not-in-form': {
    kind: 'rule',
    title: 'Svaret har ikke den form, feltet beder om',
    whatToDo: 'Skriv det om.',
  },
  'contribution-needs-other-step': {
    kind: 'rule',
    title: 'Trinnet samler ikke bidrag',
    whatToDo: 'Vælg et trin, der gør.',
  },
  'unknown-question': {
    kind: 'rule',
    title: 'Actioncardet har ikke dette spørgsmål',
    whatToDo: 'Svar på kortets egne; de står i sagens model.',
  },
  'no-action-card': {
    kind: 'rule',
    title: 'Modellen har intet actioncard for denne deltager',
    whatToDo: 'Sig det på mødet; deltageren skal ikke forberede noget skriftligt.',
  },
  'trial-action-needs-two-professions': {
    kind: 'rule',
    title: 'En prøvehandling er tværfaglig og kan ikke hvile på én faglighed',
    whatToDo: 'Vælg mindst to fagligheder.',
  },
} as const satisfies Record<string, RejectionText>;
