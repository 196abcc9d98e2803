import { z } from 'zod';
import { fieldFormWords, fieldUseWords } from '../words.js';
import { capacity, id, sentence, title, word } from './scalars.js';

/** Something a step asks for by name, because it is used again afterwards. */
export const stepField = z.strictObject({
  id,
  titel: title,
  spørgsmål: sentence.describe('Det, der spørges om, i almindeligt sprog.'),
  'svares af': z
    .array(capacity)
    .min(1)
    .max(13)
    .optional()
    .describe('Hvem svaret er fra. Udelades, når alle, der er til stede, kan svare.'),
  form: word(fieldFormWords).describe('Hvordan der svares.'),
  valg: z
    .array(z.strictObject({ id, titel: title }))
    .max(20)
    .optional()
    .describe('Det, der kan vælges imellem, når formen er »valg«.'),
  'bruges i': z
    .array(word(fieldUseWords))
    .max(5)
    .default([])
    .describe('Hvor svaret vises bagefter. Et felt, der ikke bruges til noget, skal ikke spørges om.'),
});
