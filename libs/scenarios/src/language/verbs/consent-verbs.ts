import type { ActingPerson } from '@tovholder/cases';
import {
  capacity,
  day,
  listOf,
  ofModel,
  onlySaid,
  optional,
  person,
  present,
  which,
  words,
} from '../kinds-of-detail.js';
import { verb, type Verb } from './verb.js';

const purpose = () =>
  ofModel(
    'et formål, der spørges om samtykke til,',
    ({ consents = [] }) => consents,
    ({ model: { consents = [] } }) => present(consents[0], 'Modellen spørger ikke om samtykke til noget.').id,
  );

const consent = () =>
  which(
    'et samtykke',
    ({ state }) => Object.values(state.consents),
    ({ title }) => title,
  );

const family = {
  forældre: listOf(words(), () => ['Forældrene']),
  'den unge': optional(words()),
  hvordan: words('På mødet.'),
};

export const consentVerbs: readonly Verb[] = [
  verb(
    'GiveConsent',
    'skriver samtykke ned',
    {
      formål: purpose(),
      dækker: optional(listOf(capacity())),
      'dækker ikke': optional(listOf(person())),
      ...family,
      'gælder til': optional(day()),
    },
    ({ formål, dækker, 'dækker ikke': except, 'gælder til': expiresOn, hvordan, ...who }) => ({
      purpose: formål,
      givenBy: members(who),
      how: hvordan,
      ...onlySaid({ covers: dækker, exceptPeople: except && ids(except), expiresOn }),
    }),
  ),
  verb(
    'RefuseConsent',
    'skriver afslag på samtykke ned',
    { formål: purpose(), ...family },
    ({ formål, hvordan, ...who }) => ({ purpose: formål, refusedBy: members(who), how: hvordan }),
  ),
  verb(
    'WithdrawConsent',
    'skriver ned at samtykket er trukket tilbage',
    {
      samtykke: consent(),
      'kun faggrupper': optional(listOf(capacity())),
      'kun mennesker': optional(listOf(person())),
      ...family,
    },
    ({ samtykke, 'kun faggrupper': professions, 'kun mennesker': people, hvordan, ...who }) => ({
      consentId: samtykke.consentId,
      withdrawnBy: members(who),
      how: hvordan,
      ...onlySaid({ professions, people: people && ids(people) }),
    }),
  ),
];

function members(who: { forældre: readonly string[]; 'den unge': string | undefined }) {
  const young = who['den unge'];
  return [
    ...who.forældre.map((name) => ({ capacity: 'parent' as const, name })),
    ...(young === undefined ? [] : [{ capacity: 'child' as const, name: young }]),
  ];
}

function ids(people: readonly ActingPerson[]): string[] {
  return people.map(({ personId }) => personId);
}
