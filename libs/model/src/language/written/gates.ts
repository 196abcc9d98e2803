import { z } from 'zod';
import { gateBarsWords, gateCauseWords, gateOpensWords } from '../words.js';
import { id, legalReference, title, word } from './scalars.js';

/** What shuts off parents and network until the child is safe. */
export const gate = z.strictObject({
  id,
  titel: title.describe('Hvad porten hedder.'),
  når: word(gateCauseWords).describe('Det, der lukker porten, når en bekymring rejses.'),
  spærrer: z
    .array(word(gateBarsWords))
    .min(1)
    .max(2)
    .describe('Det, der ikke må ske, mens porten er lukket.'),
  'åbnes når': z
    .array(word(gateOpensWords))
    .min(1)
    .max(3)
    .describe('Alt det, der skal til, før porten åbnes.'),
  hjemmel: legalReference.describe('Den bestemmelse, porten hviler på.'),
});
