import { z } from 'zod';
import { id, legalReference, length, office, title, years } from './scalars.js';

export const consent = z.strictObject({
  id,
  titel: title.describe('Formålet, som det siges til familien.'),
  dækker: z
    .array(office)
    .min(1)
    .max(10)
    .describe('Dem, der kan komme til og se sagen på samtykket; familien kan sige nej til nogle af dem.'),
  møder: z
    .array(id)
    .max(30)
    .default([])
    .describe(
      'Id på de mødeformer, hvor der mindes om samtykket, når det ikke er givet. Mødet spærres ikke: det kan holdes på ' +
        'en anden hjemmel, som I så siger.',
    ),
  'gælder højst': length.describe('Hvor længe samtykket højst gælder, før der spørges igen.'),
  hjemmel: legalReference,
  'den unge siger også ja': z
    .strictObject({ fra: years.describe('Alderen, fx 15 år.'), hjemmel: legalReference })
    .optional()
    .describe('Alderen, hvor den unge selv skal sige ja ved siden af forældrene.'),
});
