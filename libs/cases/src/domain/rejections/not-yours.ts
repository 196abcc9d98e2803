import type { RejectionText } from './rejection-text.js';

/** Who may: somebody else can do it, or nobody the reader is told of. */
export const notYours = {
  // Said alike of a case that is not there, one that was never theirs, and one a colleague just took: it tells nothing.
  'case-not-found': {
    kind: 'hidden',
    title: 'Sagen findes ikke, eller du har ingen del i den',
    whatToDo:
      'Kontrollér adressen. Lå sagen i afdelingens fælles kø, kan en kollega have taget den: hent køen igen.',
  },
  'no-mandate': {
    kind: 'forbidden',
    title: 'Du har ikke mandat til dette på sagens nuværende niveau',
    whatToDo: 'Bed den, der har mandatet, om det.',
  },
  'beyond-mandate': {
    kind: 'forbidden',
    title: 'Beløbet er større end dit mandat',
    whatToDo:
      'Overdrag tråden til en med større mandat, så ligger sagen hos vedkommende; eller sænk beløbet.',
  },
  'not-thread-holder': {
    kind: 'forbidden',
    title: 'Det kan kun den, der har tråden i sagen',
    whatToDo: 'Aftal det med tovholderen, eller få tråden overdraget.',
  },
  'not-chair': {
    kind: 'forbidden',
    title: 'Det kan kun mødelederen eller referenten',
    whatToDo: 'Bed en af dem om det.',
  },
  'not-participant': {
    kind: 'forbidden',
    title: 'Det kan kun mødets deltagere',
    whatToDo: 'Bed mødelederen om at invitere dig.',
  },
  'not-yours': {
    kind: 'forbidden',
    title: 'Det kan kun den, det angår, eller mødelederen og referenten på den andens vegne',
    whatToDo: 'Bed en af dem om det.',
  },
  'not-on-route': {
    kind: 'forbidden',
    title: 'Modellen giver dig ikke denne vej mellem niveauerne',
    whatToDo: 'Bed tovholderen om at flytte sagen.',
  },
  'not-asked': {
    kind: 'forbidden',
    title: 'Rådgivningen er ikke bedt om hos dig',
    whatToDo: 'Bed tovholderen om at spørge dig.',
  },
  'not-authority': {
    kind: 'forbidden',
    title: 'Det kan kun familieafdelingen',
    whatToDo: 'Bed en rådgiver eller leder dér om det.',
  },
  'cannot-raise': {
    kind: 'forbidden',
    title: 'Den, der kun passer systemet, kan ikke rejse en bekymring',
    whatToDo: 'Bed en, der arbejder med børn, om det, eller ring til familieafdelingen.',
  },
  'not-notified': {
    kind: 'forbidden',
    title: 'Det kan kun den, advisset er til, eller tovholderen',
    whatToDo: 'Bed en af dem om at svare.',
  },
  'reassessor-handled-before': {
    kind: 'forbidden',
    title: 'Barnet har en aktiv sag, som du har behandlet, og så kan du ikke genvurdere',
    whatToDo: 'Bed lederen om at tildele genvurderingen til en, der ikke har behandlet barnets sag.',
    restsOn: 'reassessment',
  },
} as const satisfies Record<string, RejectionText>;
