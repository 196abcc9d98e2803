import type { Detail } from '../detail.js';
import { day, listOf, onlySaid, optional, present, words } from '../kinds-of-detail.js';
import { verb, type Verb } from './verb.js';

/** Something that is still open, by its words. */
const leftOpen = (becomes: string): Detail<{ id: string; reason: string }> => ({
  takes: 'ordene i det, der efterlades åbent',
  read: (written) => {
    const text = written.text();
    if (text === undefined) return undefined;
    return ({ state }) => {
      const agreements = Object.values(state.agreements).map(({ agreementId, does }) => [agreementId, does]);
      const trials = Object.values(state.trialActions).map(({ trialActionId, does }) => [
        trialActionId,
        does,
      ]);
      const measures = Object.values(state.measures).map(({ measureId, what }) => [measureId, what]);
      const found = [...agreements, ...trials, ...measures].find(([, does]) => does?.includes(text));
      const [id = ''] = present(found, `Der er intet åbent, der hedder »${text}«.`);
      return { id, reason: becomes };
    };
  },
});

/** What the other municipality is given: `Referatet efter Barnets lov § 132`. */
const material: Detail<{ what: string; legalBasis: string }> = {
  takes:
    'det, der gives videre, og »efter« det, der giver lov til det, fx »Referatet efter Barnets lov § 132«',
  read: (written) => {
    const text = written.text();
    if (text === undefined) return undefined;
    const at = text.lastIndexOf(' efter ');
    if (at < 1) return written.wrong('Skriv også efter hvad, fx »Referatet efter Barnets lov § 132«.');
    const said = { what: text.slice(0, at), legalBasis: text.slice(at + ' efter '.length) };
    return () => said;
  },
};

export const closingVerbs: readonly Verb[] = [
  verb(
    'CloseCase',
    'afslutter forløbet',
    {
      fordi: words('Målet er nået.'),
      forandring: words('Barnet er med i fællesskabet.'),
      efterlader: optional(listOf(leftOpen('Det følges op uden for forløbet.'))),
    },
    ({ fordi, forandring, efterlader }) => ({
      reason: fordi,
      whatChanged: forandring,
      ...onlySaid({ leaves: efterlader }),
    }),
  ),
  verb(
    'HandOverCase',
    'overdrager forløbet',
    {
      til: words(),
      'besked givet': day('i dag'),
      'flytter den': day(),
      'giver videre': listOf(material),
      fordi: words('Familien flytter.'),
      forandring: words('Barnet er med i fællesskabet.'),
      efterlader: optional(listOf(leftOpen('Den nye kommune går videre med det.'))),
    },
    (told) => ({
      municipality: told.til,
      notifiedOn: told['besked givet'],
      movesOn: told['flytter den'],
      material: told['giver videre'],
      reason: told.fordi,
      whatChanged: told.forandring,
      ...onlySaid({ leaves: told.efterlader }),
    }),
  ),
  verb('ReopenCase', 'genåbner forløbet', { fordi: words('Der er kommet nyt.') }, ({ fordi }) => ({
    reason: fordi,
  })),
];
