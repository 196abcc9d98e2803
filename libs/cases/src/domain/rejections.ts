import type { LegalTopic } from '@tovholder/model';

interface RejectionText {
  kind: 'hidden' | 'missing' | 'forbidden' | 'conflict' | 'rule';
  says: string;
  /** The topic of the law in the case's model. */
  restsOn?: LegalTopic;
}

/** Every reason the engine says no, each with what to do instead. Codes are stable once released. */
export const rejections = {
  // Who may
  // Said alike of a case that is not there, one that was never theirs, and one a colleague just took: it tells nothing.
  'case-not-found': {
    kind: 'hidden',
    says: 'Sagen findes ikke, eller du har ingen del i den. Lå den i afdelingens fælles kø, kan en kollega have taget den: hent køen igen.',
  },
  'no-mandate': {
    kind: 'forbidden',
    says: 'Du har ikke mandat til dette på sagens nuværende niveau. Bed den, der har mandatet, eller løft sagen.',
  },
  'beyond-mandate': {
    kind: 'forbidden',
    says: 'Beløbet er større end dit mandat. Bed en med større mandat om at beslutte, eller sænk beløbet.',
  },
  'not-thread-holder': {
    kind: 'forbidden',
    says: 'Det gør den, der har tråden i sagen. Aftal det med tovholderen, eller få tråden overdraget.',
  },
  'not-chair': { kind: 'forbidden', says: 'Det gør mødelederen eller referenten. Bed en af dem om det.' },
  'not-participant': {
    kind: 'forbidden',
    says: 'Det kan kun mødets deltagere. Bed mødelederen om at invitere dig.',
  },
  'not-yours': {
    kind: 'forbidden',
    says: 'Det kan kun den, det angår, eller mødelederen og referenten på den andens vegne.',
  },
  'not-on-route': {
    kind: 'forbidden',
    says: 'Modellen giver ikke din rolle denne vej mellem niveauerne. Bed tovholderen om at flytte sagen.',
  },
  'not-asked': {
    kind: 'forbidden',
    says: 'Rådgivningen er ikke bedt om hos dig. Bed tovholderen om at spørge dig.',
  },
  'not-authority': {
    kind: 'forbidden',
    says: 'Det gør familieafdelingen. Bed en rådgiver eller leder dér om det.',
  },
  'cannot-raise': {
    kind: 'forbidden',
    says: 'Du kan ikke rejse en bekymring for denne enhed. Vælg en enhed, du arbejder i; PPR og sundhedsplejen arbejder i dem alle.',
  },
  'reassessor-handled-before': {
    kind: 'forbidden',
    says: 'Barnet har en aktiv sag, og du har behandlet den. Genvurderingen skal laves af en, der ikke har. Bed lederen om at tildele en anden.',
    restsOn: 'reassessment',
  },

  // Is it still possible
  'case-exists': { kind: 'conflict', says: 'Sagen er allerede oprettet. Hent sagen igen for at se den.' },
  'case-closed': { kind: 'conflict', says: 'Sagen er afsluttet. Genåbn den først, hvis der er nyt.' },
  'case-open': { kind: 'conflict', says: 'Sagen er åben og skal ikke genåbnes.' },
  'meeting-not-found': { kind: 'missing', says: 'Mødet findes ikke i sagen. Hent sagen igen.' },
  'meeting-not-planned': {
    kind: 'conflict',
    says: 'Mødet er allerede åbnet, holdt eller aflyst. Hent sagen igen for at se hvordan.',
  },
  'meeting-not-open': { kind: 'conflict', says: 'Mødet er ikke i gang. Åbn mødet først.' },
  'meeting-not-closed': {
    kind: 'conflict',
    says: 'Mødet er ikke afsluttet endnu. Skriv i selve referatet, mens mødet er i gang.',
  },
  'meeting-under-way': {
    kind: 'conflict',
    says: 'Et møde er planlagt eller i gang. Hold det eller aflys det først.',
  },
  'already-present': {
    kind: 'conflict',
    says: 'Deltageren er allerede noteret som til stede. Hent sagen igen for at se, hvem der er kommet.',
  },
  'agreement-not-found': { kind: 'missing', says: 'Aftalen findes ikke i sagen. Hent sagen igen.' },
  'agreement-settled': {
    kind: 'conflict',
    says: 'Aftalen er allerede gjort op. Lav en ny aftale, hvis der er mere at gøre.',
  },
  'nothing-to-change': {
    kind: 'rule',
    says: 'Der står ikke, hvad der skal ændres. Send mindst én af delene: hvad der gøres, tegnet på fremgang, den ansvarlige eller dagen.',
  },
  'trial-action-not-found': {
    kind: 'missing',
    says: 'Prøvehandlingen findes ikke i sagen. Hent sagen igen.',
  },
  'trial-action-reviewed': {
    kind: 'conflict',
    says: 'Prøvehandlingen er allerede gjort op og stoppet. Aftal en ny på næste møde.',
  },
  'advice-not-found': { kind: 'missing', says: 'Spørgsmålet findes ikke i sagen. Hent sagen igen.' },
  'advice-given': {
    kind: 'conflict',
    says: 'Rådet er allerede givet. Bed om råd igen, hvis der er nyt at spørge om.',
  },
  'not-received': {
    kind: 'conflict',
    says: 'Familieafdelingen har ikke modtaget bekymringen. Løft sagen til myndighedsforum, eller indkald til et netværksmøde.',
  },
  'already-assessed': { kind: 'conflict', says: 'Bekymringen er allerede vurderet. Se vurderingen i sagen.' },
  'not-assessed': {
    kind: 'rule',
    says: 'Vurder først bekymringen for akut behov.',
    restsOn: 'assessment',
  },
  'already-acknowledged': { kind: 'conflict', says: 'Kvitteringen er allerede givet.' },
  'already-informed': { kind: 'conflict', says: 'Underretteren er allerede orienteret.' },
  'no-screening-open': {
    kind: 'conflict',
    says: 'Der er ingen screening at afgøre. Den åbner ved vurderingen eller på mødet.',
  },
  'screening-not-decided': {
    kind: 'conflict',
    says: 'Screeningen er ikke afgjort endnu. Afgør den først.',
    restsOn: 'screening',
  },
  'no-inquiry-open': {
    kind: 'conflict',
    says: 'Der er ingen afdækning i gang.',
    restsOn: 'inquiry',
  },
  'no-examination-open': {
    kind: 'conflict',
    says: 'Der er ingen børnefaglig undersøgelse i gang.',
    restsOn: 'examination',
  },
  'parent-contact-open': { kind: 'conflict', says: 'Kontakten til forældrene er ikke lukket.' },
  'decision-not-found': { kind: 'conflict', says: 'Beslutningen findes ikke i sagen. Hent sagen igen.' },
  'measure-not-found': { kind: 'missing', says: 'Indsatsen findes ikke i sagen. Hent sagen igen.' },
  'measure-not-begun': {
    kind: 'conflict',
    says: 'Indsatsen er ikke begyndt endnu. Følg op, når den er i gang.',
  },
  'measure-ended': { kind: 'conflict', says: 'Indsatsen er allerede afsluttet.' },
  'ends-before-it-began': {
    kind: 'rule',
    says: 'Indsatsen kan ikke slutte, før den begyndte. Vælg en senere dag.',
  },
  'funding-settled': { kind: 'conflict', says: 'Betalingen er allerede afklaret.' },
  'deadline-not-open': { kind: 'conflict', says: 'Fristen løber ikke længere.' },
  'deadline-not-passed': { kind: 'conflict', says: 'Fristen er ikke udløbet endnu.' },

  // What the rules ask for
  'meeting-day-not-come': {
    kind: 'rule',
    says: 'Mødets dag er ikke kommet. Mødes I i dag, så flyt mødet først.',
  },
  'meeting-day-passed': {
    kind: 'rule',
    says: 'Mødets dag er passeret. Skriv hvorfor mødet først skrives ned nu; blev det ikke holdt, så flyt eller aflys det.',
  },
  'meeting-in-the-past': { kind: 'rule', says: 'Tidspunktet er passeret. Vælg et senere.' },
  'meeting-too-late': {
    kind: 'rule',
    says: 'Mødet ligger senere, end modellen tillader. Vælg et tidligere tidspunkt.',
  },
  'meeting-time-missing': {
    kind: 'rule',
    says: 'Vælg hvornår I kan mødes. Kun en akut bekymring kan sendes uden et tidspunkt.',
  },
  'unknown-meeting-kind': {
    kind: 'rule',
    says: 'Modellen kender ikke denne slags møde. Vælg en af modellens.',
  },
  'kind-below-concern': {
    kind: 'rule',
    says: 'Bekymringen kræver et møde, som familieafdelingen er med i. Vælg netværksmødet.',
    restsOn: 'duty-to-notify',
  },
  'required-participant-missing': {
    kind: 'rule',
    says: 'En, modellen kræver på mødet, mangler. Vælg hvem det skal være.',
  },
  'unknown-participant': { kind: 'rule', says: 'Deltageren er ikke på mødet. Vælg en, der er inviteret.' },
  'already-invited': { kind: 'rule', says: 'Personen er allerede inviteret til mødet.' },
  'invited-twice': {
    kind: 'rule',
    says: 'Den samme er inviteret to gange. Nævn hver person én gang.',
  },
  'chair-absent': {
    kind: 'rule',
    says: 'Mødet træder i stedet for en skriftlig underretning og holdes ikke uden sin mødeleder. Notér mødelederen som til stede, eller flyt mødet.',
  },
  'participant-absent': {
    kind: 'rule',
    says: 'Deltageren er ikke noteret som til stede. Notér, at deltageren er kommet, eller lad en, der er til stede, bringe det videre i sit eget navn.',
  },
  'parents-barred': {
    kind: 'rule',
    says: 'Der er mistanke om overgreb: Forældrene må ikke inviteres eller orienteres, før barnet er hørt, og familieafdelingen har åbnet for kontakten.',
  },
  'parents-barred-elsewhere': {
    kind: 'rule',
    says: 'Forældrene må ikke inviteres eller orienteres lige nu. Ring til familieafdelingen, før du gør mere.',
  },
  'outsider-while-barred': {
    kind: 'rule',
    says: 'Der er lukket for kontakt til forældrene, og så inviteres kun barnet og folk fra kommunens organisation. Vælg personen fra listen.',
  },
  'ordinary-path-closed': {
    kind: 'rule',
    says: 'Der er mistanke om overgreb: Sagen kan ikke blive på det almindelige spor. Vælg et udfald, der går til myndigheden.',
  },
  'child-heard-first': {
    kind: 'rule',
    says: 'Barnet skal høres, før der åbnes for kontakt til forældrene. Tal med barnet først.',
  },
  'child-not-heard': {
    kind: 'rule',
    says: 'Barnets perspektiv mangler. Hør barnet, eller skriv hvorfor det ikke kan lade sig gøre.',
    restsOn: 'child-voice',
  },
  'agreement-without-owner-or-date': {
    kind: 'rule',
    says: 'Mindst én aftale mangler en ansvarlig eller en dato. Sæt begge dele på, eller tag aftalen ud af mødet.',
  },
  'worries-not-shared': {
    kind: 'rule',
    says: 'Referatet træder i stedet for underretningen, og endnu har ingen sagt, hvad I er bekymrede for. Skriv mindst ét bidrag under punktet.',
  },
  'outcome-without-reason': { kind: 'rule', says: 'Skriv hvorfor mødet ender med dette udfald.' },
  'unknown-outcome': { kind: 'rule', says: 'Modellen kender ikke dette udfald. Vælg et af modellens.' },
  'responsibility-disputed': {
    kind: 'rule',
    says: 'Der er uenighed om, hvem der har ansvaret. Den, der har mandatet, skal navngive den ansvarlige, før mødet kan afsluttes.',
  },
  'unknown-step': { kind: 'rule', says: 'Analysemodellen har ikke dette trin. Vælg et af modellens.' },
  'unknown-dimension': { kind: 'rule', says: 'Trinnet har ikke denne dimension. Vælg en af modellens.' },
  'unknown-question': {
    kind: 'rule',
    says: 'Actioncardet har ikke dette spørgsmål. Svar på kortets egne; de står i sagens model.',
  },
  'no-action-card': { kind: 'rule', says: 'Modellen har intet actioncard for denne deltager.' },
  'contribution-needs-other-step': {
    kind: 'rule',
    says: 'Trinnet samler ikke bidrag. Vælg et trin, der gør.',
  },
  'date-in-the-past': { kind: 'rule', says: 'Datoen er passeret. Vælg i dag eller senere.' },
  'date-in-the-future': { kind: 'rule', says: 'Datoen ligger i fremtiden. Vælg i dag eller tidligere.' },
  'trial-action-needs-two-professions': {
    kind: 'rule',
    says: 'En prøvehandling er tværfaglig. Vælg mindst to fagligheder.',
  },
  'no-such-route': {
    kind: 'rule',
    says: 'Modellen har ingen vej mellem de to niveauer. Vælg et andet niveau.',
  },
  'unknown-person': {
    kind: 'rule',
    says: 'Personen findes ikke i kommunens organisation. Vælg en fra listen.',
  },
  'nobody-to-ask': { kind: 'rule', says: 'Ingen sidder i det forum, du spørger. Vælg hvem du vil spørge.' },
  'wrong-role-for-task': {
    kind: 'rule',
    says: 'Personen har ikke en rolle, der kan tage opgaven. Vælg en anden.',
  },
  'basis-missing': { kind: 'rule', says: 'Skriv hvad beslutningen bygger på, fx mødereferatet.' },
  'nobody-heard': {
    kind: 'rule',
    says: 'Skriv hvem der blev hørt om indsatsen, fx barnet og forældrene.',
  },
  'funding-owners-missing': {
    kind: 'rule',
    says: 'Sæt navn på dem, der afklarer betalingen, og en dato for svaret.',
  },
  'duties-open': {
    kind: 'rule',
    says: 'Sagen har pligter, der ikke er opfyldt. Opfyld dem, før sagen afsluttes.',
  },
} as const satisfies Record<string, RejectionText>;
