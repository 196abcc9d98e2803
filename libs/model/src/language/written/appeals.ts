import { z } from 'zod';
import { appealableWords } from '../words.js';
import { legalReference, length, title, word } from './scalars.js';

/** What a family may complain of, until when, and to whom it goes. */
export const appeals = z.strictObject({
  afgørelser: z
    .array(word(appealableWords))
    .min(1)
    .max(3)
    .describe('Det, der kan klages over, når parten har fået det at vide.'),
  klagefrist: length.describe('Hvor længe der kan klages, fra slutningen af den dag, parten fik besked.'),
  hjemmel: legalReference,
  klageinstans: title.describe('Den, der afgør en klage, som I ikke giver medhold i.'),
});
