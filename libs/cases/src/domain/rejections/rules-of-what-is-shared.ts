import type { RejectionText } from './rejection-text.js';

/** What the rules ask of money put at somebody's disposal, and of help that children share. */
export const rulesOfWhatIsShared = {
  'shared-measure-not-here': {
    kind: 'rule',
    title: 'Her kan ikke sættes en fælles indsats i gang i stedet for børns egne',
    whatToDo:
      'Gør det i en gruppes sag, når modellen har fælles indsatser; ellers sæt indsatsen i gang som den er.',
  },
  'too-few-exchanged': {
    kind: 'rule',
    title: 'Så få egne indsatser ville pege på det enkelte barn',
    whatToDo: 'Sæt indsatsen i gang uden at sige, at den træder i stedet for andre.',
  },
  'shared-measure-not-found': {
    kind: 'rule',
    title: 'Den fælles indsats findes ikke, er slut, eller du har ingen del i gruppens sag',
    whatToDo: 'Vælg en fælles indsats, der er i gang, i en gruppes sag, du har del i.',
  },
  'shared-measure-goes-on': {
    kind: 'conflict',
    title: 'Den fælles indsats er stadig i gang',
    whatToDo: 'Vent, til det er kendt, hvornår den slutter.',
  },
  'group-does-not-move': {
    kind: 'rule',
    title: 'En gruppe flytter ikke til en anden kommune',
    whatToDo: 'Overdrag barnets egen sag, eller afslut gruppens.',
  },
  'nothing-handed-over': {
    kind: 'rule',
    title: 'Det er ikke skrevet, hvad den anden kommune får',
    whatToDo: 'Skriv hver ting, der overdrages, og hvad der giver lov til det.',
  },
  'handed-over-without-basis': {
    kind: 'rule',
    title: 'Det er ikke skrevet, hvad der giver lov til at give det videre',
    whatToDo: 'Skriv bestemmelsen eller samtykket.',
  },
  'unknown-notice': {
    kind: 'rule',
    title: 'Modellen har ikke et advis, som nogen skriver, med det navn',
    whatToDo: 'Vælg et af modellens.',
  },
  'notice-answered-otherwise': {
    kind: 'rule',
    title: 'Det er ikke et svar, der besvarer dette advis',
    whatToDo: 'Gør det, der skal til.',
  },
  'unknown-grant': {
    kind: 'rule',
    title: 'Modellen kender ikke denne slags bevilling',
    whatToDo: 'Vælg en af modellens.',
  },
  'grant-not-for-subject': {
    kind: 'rule',
    title: 'Denne slags bevilling kan ikke gives til det, sagen handler om',
    whatToDo: 'Vælg en anden slags, eller beslut en indsats i stedet.',
  },
  'unknown-purpose': {
    kind: 'rule',
    title: 'Bevillingen kan ikke bruges til dette formål',
    whatToDo: 'Vælg et af modellens.',
  },
  'beyond-grant': {
    kind: 'rule',
    title: 'Beløbet er over bevillingens loft',
    whatToDo: 'Sænk beløbet, eller beslut resten som en indsats.',
  },
  'grant-needs-agreement': {
    kind: 'rule',
    title: 'Der skal flere til at bevilge, og det er ikke sagt, hvem de er',
    whatToDo: 'Vælg en for hver af rollerne.',
  },
  'grant-not-found': {
    kind: 'missing',
    title: 'Bevillingen findes ikke i sagen',
    whatToDo: 'Hent sagen igen, og vælg en af dens bevillinger.',
  },
  'grant-not-proposed': {
    kind: 'conflict',
    title: 'Bevillingen venter ikke længere på svar',
    whatToDo: 'Hent sagen igen for at se, om den blev givet.',
  },
  'grant-not-given': {
    kind: 'conflict',
    title: 'Bevillingen er ikke givet endnu',
    whatToDo: 'Vent, til alle har sagt ja.',
  },
  'grant-settled': {
    kind: 'conflict',
    title: 'Bevillingen er gjort op',
    whatToDo: 'Få en ny, hvis der er brug for mere.',
  },
  'grant-overdrawn': {
    kind: 'rule',
    title: 'Der er ikke så meget tilbage af bevillingen',
    whatToDo: 'Skriv et mindre beløb, eller få mere bevilget.',
  },
  'used-before-granted': {
    kind: 'rule',
    title: 'Pengene kan ikke være brugt, før de blev bevilget',
    whatToDo: 'Vælg en senere dag.',
  },
  'not-grant-holder': {
    kind: 'forbidden',
    title: 'Det kan kun den, der råder over bevillingen, eller tovholderen',
    whatToDo: 'Bed en af dem om det.',
  },
  'grants-open': {
    kind: 'rule',
    title: 'Der er bevillinger, som ikke er gjort op',
    whatToDo:
      'Gør hver bevilling op, så gives det, der ikke er brugt, tilbage; eller sig nej til den, der foreslås.',
  },
} as const satisfies Record<string, RejectionText>;
