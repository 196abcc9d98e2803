import type { Detail } from '../detail.js';
import { listOf, onlySaid, optional, present, words } from '../kinds-of-detail.js';
import { verb, type Verb } from './verb.js';

/** An agreement or a trial action that is still open, by its words. */
const leftOpen: Detail<{ id: string; reason: string }> = {
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
      const found = [...agreements, ...trials].find(([, does]) => does?.includes(text));
      const [id = ''] = present(found, `Der er hverken en aftale eller en prøvehandling »${text}«.`);
      return { id, reason: 'Det følges op uden for forløbet.' };
    };
  },
};

export const closingVerbs: readonly Verb[] = [
  verb(
    'CloseCase',
    'afslutter forløbet',
    {
      fordi: words('Målet er nået.'),
      forandring: words('Barnet er med i fællesskabet.'),
      efterlader: optional(listOf(leftOpen)),
    },
    ({ fordi, forandring, efterlader }) => ({
      reason: fordi,
      whatChanged: forandring,
      ...onlySaid({ leaves: efterlader }),
    }),
  ),
  verb('ReopenCase', 'genåbner forløbet', { fordi: words('Der er kommet nyt.') }, ({ fordi }) => ({
    reason: fordi,
  })),
];
