import { day, listOf, onlySaid, optional, person, word, words, yesNo } from '../kinds-of-detail.js';
import { verb, type Verb } from './verb.js';

const basis = listOf(words(), () => ['Mødereferatet']);

export const authorityVerbs: readonly Verb[] = [
  verb(
    'AssignHandler',
    'giver sagen en rådgiver',
    { rådgiver: person(), fordi: words('Kender skolen.') },
    ({ rådgiver, fordi }) => ({ handlerId: rådgiver.personId, reason: fordi }),
  ),
  verb(
    'AssessConcern',
    'vurderer bekymringen',
    {
      'akut behov': yesNo(false),
      vurdering: words('Der er intet akut behov.'),
      næste: word({ meeting: ['mødet'], screening: ['screening'] }, 'meeting'),
    },
    (told) => ({ acuteNeed: told['akut behov'], assessment: told.vurdering, next: told.næste }),
  ),
  verb(
    'AcknowledgeNotifier',
    'kvitterer til underretteren',
    { besked: words('Tak, vi har modtaget den.') },
    ({ besked }) => ({ message: besked }),
  ),
  verb(
    'InformNotifier',
    'orienterer underretteren',
    { 'sat i gang': yesNo(true), besked: words('Vi er gået i gang.') },
    (told) => ({ started: told['sat i gang'], message: told.besked }),
  ),
  verb(
    'DecideScreening',
    'afgør screeningen',
    {
      udfald: word({
        'nothing-further': ['intet videre'],
        inquiry: ['afdækning'],
        examination: ['undersøgelse'],
      }),
      fordi: words('Barnets behov skal belyses.'),
      grundlag: basis,
      'kendt siden': optional(day()),
    },
    (told) => ({
      outcome: told.udfald,
      reason: told.fordi,
      basis: told.grundlag,
      ...onlySaid({ awareSince: told['kendt siden'] }),
    }),
  ),
  verb(
    'CompleteInquiry',
    'afslutter afdækningen',
    { konklusion: words('Familien kan selv.'), 'undersøgelse nødvendig': yesNo(false) },
    (told) => ({ conclusion: told.konklusion, examinationNeeded: told['undersøgelse nødvendig'] }),
  ),
  verb(
    'CompleteExamination',
    'afslutter undersøgelsen',
    { konklusion: words('Støtte i hverdagen.'), foreløbig: yesNo(false) },
    ({ konklusion, foreløbig }) => ({ conclusion: konklusion, provisional: foreløbig }),
  ),
];
