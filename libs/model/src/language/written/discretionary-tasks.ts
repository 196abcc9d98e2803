import { z } from 'zod';
import { subjectWords } from '../words.js';
import { id, length, office, title, word } from './scalars.js';

/** What may be done in a case and need not (CMMN: discretionary item). */
export const discretionaryTask = z.strictObject({
  id,
  titel: title.describe('Det, der skal gøres, i bydeform: »Observér i klassen«.'),
  niveauer: z.array(id).min(1).max(12).describe('Id på de niveauer, hvor opgaven kan føjes til et forløb.'),
  'tilføjes af': z.array(office).min(1).max(13).describe('Dem, der må føje den til et forløb.'),
  'gives til': z.array(office).min(1).max(13).describe('Dem, den kan gives til.'),
  'gøres inden': length
    .optional()
    .describe('Hvor længe der højst må gå. Udelades, når den, der tilføjer den, selv siger hvornår.'),
  'handler om': z
    .array(word(subjectWords))
    .min(1)
    .max(2)
    .optional()
    .describe('Om opgaven er for et barn eller en gruppe. Udelades, når den er for begge.'),
});
