import { z } from 'zod';
import { subjectWords } from '../words.js';
import { id, length, office, sentence, title, word, yesNo } from './scalars.js';

export const groups = z.strictObject({
  spørgsmål: sentence.describe('Det, børnene i gruppen spørges om, i almindeligt sprog.'),
  'høres før mødet slutter': yesNo.describe(
    'Ja, når et møde om en gruppe ikke kan slutte, før børnene er hørt.',
  ),
  'høres før beslutning': yesNo.describe(
    'Ja, når der ikke kan besluttes eller bevilges noget for en gruppe, før børnene er hørt.',
  ),
});

export const trialActions = z.strictObject({
  'mindst fagligheder': z
    .int()
    .min(2)
    .max(10)
    .describe('Hvor mange fagligheder der mindst skal prøve sammen. En prøvehandling er altid tværfaglig.'),
  'ses efter inden': length.describe('Hvor længe der højst må gå, før der ses efter, hvad den har lært jer.'),
});

export const grant = z.strictObject({
  id,
  titel: title,
  niveau: id.describe('Id på niveauet, hvor der bevilges.'),
  roller: z.array(office).min(1).max(10).describe('Dem, der må bevilge.'),
  'alle skal være enige': yesNo.describe('Ja, når hver af rollerne skal sige ja. Nej, når én er nok.'),
  'højst kroner': z
    .int()
    .min(1)
    .max(1_000_000_000)
    .describe('Loftet, det selv medregnet, for alt, der bevilges et forløb på denne måde.'),
  formål: z
    .array(z.strictObject({ id, titel: title }))
    .min(1)
    .max(20)
    .describe('Hvad pengene må bruges til.'),
  'handler om': z.array(word(subjectWords)).min(1).max(2).describe('Hvem der kan bevilges til.'),
  'barnet høres først': yesNo.describe(
    'Ja, når barnets stemme eller en begrundet undtagelse skal foreligge først. For en gruppe siger »grupper« det.',
  ),
  'ses efter inden': length.describe(
    'Hvor længe der højst må gå, før der ses efter, hvad pengene har ført til.',
  ),
});

export const sharedMeasures = z.strictObject({
  'træder mindst i stedet for': z
    .int()
    .min(2)
    .max(100)
    .describe(
      'Hvor mange børns egne indsatser der mindst byttes til en fælles. Færre ville pege på det enkelte barn.',
    ),
});
