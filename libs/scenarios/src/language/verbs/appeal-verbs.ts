import type { Words } from '@tovholder/model';
import { day, onlySaid, optional, which, word, words } from '../kinds-of-detail.js';
import { verb, type Verb } from './verb.js';

const partyWords: Words<'child' | 'parent'> = { child: ['barn'], parent: ['forælder'] };

const outcomeWords: Words<'upheld' | 'changed' | 'too-late'> = {
  upheld: ['fastholdt'],
  changed: ['ændret'],
  'too-late': ['for sent'],
};

/** A decision or a measure, by its words. */
const decided = () =>
  which(
    'en beslutning eller en indsats',
    ({ state }) => [
      ...Object.entries(state.decisionsMade).map(([id, { what }]) => ({ id, what })),
      ...Object.values(state.measures).map(({ measureId, what }) => ({ id: measureId, what })),
    ],
    ({ what }) => what,
  );

const told = () =>
  which(
    'en besked',
    ({ state }) => Object.values(state.told),
    ({ what, to }) => `${what} ${to.name}`,
  );

const appeal = () =>
  which(
    'en klage',
    ({ state }) => Object.values(state.appeals),
    ({ what }) => what,
  );

export const appealVerbs: readonly Verb[] = [
  verb(
    'TellDecision',
    'giver besked om afgørelsen',
    {
      afgørelse: optional(decided()),
      til: words('Mor'),
      'er barnets': word(partyWords, 'parent'),
      meddelt: day('i dag'),
    },
    (said) => ({
      ...onlySaid({ subjectId: said.afgørelse?.id }),
      to: { capacity: said['er barnets'], name: said.til },
      toldOn: said.meddelt,
    }),
  ),
  verb(
    'ReceiveAppeal',
    'modtager en klage',
    {
      besked: told(),
      klager: words('Mor'),
      kom: day('i dag'),
      siger: words('Vi er ikke enige.'),
    },
    ({ besked: { toldId }, klager, kom, siger }) => ({
      toldId,
      appellant: klager,
      receivedOn: kom,
      says: siger,
    }),
  ),
  verb(
    'ReassessAppeal',
    'genvurderer klagen',
    { klage: appeal(), svar: word(outcomeWords, 'upheld'), fordi: words('Der er ikke noget nyt.') },
    ({ klage: { appealId }, svar, fordi }) => ({ appealId, outcome: svar, reason: fordi }),
  ),
  verb(
    'ForwardAppeal',
    'sender klagen videre',
    { klage: appeal(), sendt: day('i dag') },
    ({ klage: { appealId }, sendt }) => ({ appealId, forwardedOn: sendt }),
  ),
  verb(
    'WithdrawAppeal',
    'trækker klagen tilbage',
    { klage: appeal(), fordi: words('Familien er blevet enig med rådgiveren.') },
    ({ klage: { appealId }, fordi }) => ({ appealId, reason: fordi }),
  ),
];
