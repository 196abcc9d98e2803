import {
  day,
  listOf,
  ofModel,
  onlySaid,
  optional,
  person,
  wholeNumber,
  which,
  word,
  words,
} from '../kinds-of-detail.js';
import { verb, type Verb } from './verb.js';

export const grant = () =>
  which(
    'en bevilling',
    ({ state }) => Object.values(state.grants).map(({ grantId, title }) => ({ grantId, title })),
    ({ title }) => title,
  );

const amount = wholeNumber(1, 1_000_000_000);

export const grantVerbs: readonly Verb[] = [
  verb(
    'GiveGrant',
    'giver en bevilling',
    {
      bevilling: ofModel('en bevilling', ({ grants = [] }) => grants),
      kroner: amount,
      formål: ofModel('et formål', ({ grants = [] }) => grants.flatMap(({ purposes }) => purposes)),
      til: words('Supervision til klassens voksne.'),
      fordi: words('Det, der er prøvet, rækker ikke.'),
      'rådes over af': optional(person()),
      'sammen med': listOf(person(), () => []),
    },
    (told) => ({
      grant: told.bevilling,
      amountKroner: told.kroner,
      purpose: told.formål,
      what: told.til,
      reason: told.fordi,
      concurrerIds: told['sammen med'].map(({ personId }) => personId),
      ...onlySaid({ disposerId: told['rådes over af']?.personId }),
    }),
  ),
  verb('ConcurInGrant', 'siger ja til bevillingen', { bevilling: grant() }, ({ bevilling: { grantId } }) => ({
    grantId,
  })),
  verb(
    'DeclineGrant',
    'siger nej til bevillingen',
    { bevilling: grant(), fordi: words('Det kan gøres inden for rammen.') },
    ({ bevilling: { grantId }, fordi }) => ({ grantId, reason: fordi }),
  ),
  verb(
    'UseGrant',
    'bruger af bevillingen',
    { bevilling: grant(), kroner: amount, til: words('Supervision.'), dag: day('i dag') },
    ({ bevilling: { grantId }, kroner, til, dag }) => ({
      grantId,
      amountKroner: kroner,
      what: til,
      usedOn: dag,
    }),
  ),
  verb(
    'ReviewGrant',
    'gør bevillingen op',
    {
      bevilling: grant(),
      'førte til': words('Der er kommet ro i klassen.'),
      resultat: word({ continue: ['fortsæt'], settle: ['gøres op'] }, 'settle'),
      næste: optional(day()),
    },
    (told) => ({
      grantId: told.bevilling.grantId,
      ledTo: told['førte til'],
      result: told.resultat,
      ...onlySaid({ next: told.næste }),
    }),
  ),
  verb(
    'ReturnGrant',
    'giver af bevillingen tilbage',
    { bevilling: grant(), kroner: amount, fordi: words('Det blev billigere.') },
    ({ bevilling: { grantId }, kroner, fordi }) => ({ grantId, amountKroner: kroner, reason: fordi }),
  ),
];
