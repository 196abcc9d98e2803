import { level, listOf, onlySaid, optional, person, which, words } from '../kinds-of-detail.js';
import { verb, type Verb } from './verb.js';

const advice = () =>
  which(
    'et spørgsmål om råd',
    ({ state }) => Object.values(state.advice).map(({ adviceId, to }) => ({ adviceId, to })),
    ({ to }) => to,
  );

export const levelVerbs: readonly Verb[] = [
  verb(
    'AskForAdvice',
    'spørger til råds',
    {
      niveau: level(),
      hvem: listOf(person()),
      spørgsmål: words('Hvad kan vi prøve?'),
      fordi: words('Vi mangler jeres viden.'),
    },
    ({ niveau, hvem, spørgsmål, fordi }) => ({
      to: niveau,
      question: spørgsmål,
      reason: fordi,
      ask: hvem.map(({ personId }) => personId),
    }),
  ),
  verb(
    'GiveAdvice',
    'giver råd',
    { til: advice(), råd: words('Prøv et fast makkerskab.') },
    ({ til: { adviceId }, råd }) => ({ adviceId, advice: råd }),
  ),
  verb(
    'EscalateCase',
    'sender forløbet videre',
    { til: level(), fordi: words('Der skal mere til.'), tovholder: optional(person()) },
    ({ til, fordi, tovholder }) => ({
      to: til,
      reason: fordi,
      ...onlySaid({ threadHolderId: tovholder?.personId }),
    }),
  ),
  verb(
    'ReturnCase',
    'sender forløbet tilbage',
    {
      til: level(),
      fordi: words('De nærmeste kan selv nu.'),
      råd: words('Hold fast i det, der virker.'),
      tovholder: person(),
    },
    ({ til, fordi, råd, tovholder }) => ({
      to: til,
      reason: fordi,
      advice: råd,
      threadHolderId: tovholder.personId,
    }),
  ),
  verb(
    'HandOverThread',
    'overdrager tråden',
    { til: person(), fordi: words('Tættere på barnet.') },
    ({ til, fordi }) => ({ toPersonId: til.personId, reason: fordi }),
  ),
];
