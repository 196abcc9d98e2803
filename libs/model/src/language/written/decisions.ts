import { z } from 'zod';
import { decisionWords, milestoneWords, routeWords, severityWords } from '../words.js';
import { id, legalReference, length, noUnlessSaid, office, title, word, yesNo } from './scalars.js';

export const mandate = z.strictObject({
  id,
  titel: title,
  beslutning: word(decisionWords).describe('Det, der kan besluttes.'),
  niveau: id.describe('Id på niveauet, hvor det besluttes.'),
  roller: z.array(office).min(1).max(13).describe('Dem, der må beslutte det; én er nok.'),
  hjemmel: legalReference.optional(),
  'højst kroner': z
    .int()
    .min(0)
    .max(1_000_000_000)
    .optional()
    .describe('Grænsen, den selv medregnet. Udelades, når der ingen er.'),
  'barnet høres først': yesNo.describe(
    'Ja, når barnets stemme eller en begrundet undtagelse skal foreligge først.',
  ),
});

/** What must have happened first (CMMN: sentry). */
const routeConditions = z
  .strictObject({
    'barnet er hørt': yesNo
      .optional()
      .describe('Ja, når barnets stemme skal være hørt, før forløbet kan gå denne vej.'),
    'møde er holdt': yesNo.optional().describe('Et møde på det niveau, vejen begynder på.'),
    'læringsmiljøet er ændret': yesNo
      .optional()
      .describe('En prøvehandling er gjort op, eller en indsats uden for myndigheden er begyndt.'),
    alvor: z
      .array(word(severityWords))
      .min(1)
      .max(3)
      .optional()
      .describe('Vejen er kun for bekymringer, der er så alvorlige.'),
    'råd fra': id.optional().describe('Id på et niveau, der skal have givet det råd, det er bedt om.'),
  })
  .refine((conditions) => Object.values(conditions).some((condition) => condition !== false), {
    error: 'Skriv mindst én betingelse, eller fjern »hvis«, når vejen altid er åben.',
    params: { mistake: 'missing' },
  });

export const route = z.strictObject({
  id,
  hvordan: word(routeWords).describe(
    '»spørg til råds« flytter ikke forløbet; »send videre« fører mod afgørelsen, »send tilbage« mod barnets hverdag.',
  ),
  fra: id.describe('Id på niveauet, vejen går fra.'),
  til: id.describe('Id på niveauet, vejen går til.'),
  roller: z
    .array(office)
    .min(1)
    .max(13)
    .describe(
      'Dem, der må sende forløbet videre eller tilbage ad vejen. Tovholderen må altid sende videre, og den, der rejste bekymringen, altid til myndigheden. Ved »spørg til råds« spørger kun tovholderen, hvem der end står her.',
    ),
  hvis: routeConditions
    .optional()
    .describe(
      'Det, der skal være sket først; alt, der står, skal passe. Vejen til myndigheden er altid åben.',
    ),
});

export const deadline = z.strictObject({
  id,
  titel: title,
  'begynder ved': word(milestoneWords).describe('Det, fristen regnes fra.'),
  'holdt ved': word(milestoneWords).describe(
    'Det, der skal ske inden fristen. Det er noget andet end det, den regnes fra; kun med »opfølgning holdt« begge steder begynder fristen forfra for indsatsen, hver gang der er fulgt op på den.',
  ),
  længde: length,
  hjemmel: legalReference,
  ansvarlig: office.describe('Den rolle, der skal handle.'),
  afløser: id
    .optional()
    .describe('Id på den frist, denne træder i stedet for fra den dag, dens hjemmel gælder.'),
  'bortfalder ved afslutning': noUnlessSaid.describe(
    'Nej, når forløbet ikke kan afsluttes, før fristen er holdt. Det gælder, hvis andet ikke står.',
  ),
});

/** What the engine's own rules rest on; named by what each is about, so that the paragraph can change. */
export const law = z.strictObject({
  underretningspligt: legalReference,
  vurdering: legalReference,
  kvittering: legalReference,
  genvurdering: legalReference,
  'barnets stemme': legalReference,
  'undtagelse fra barnets stemme': legalReference,
  screening: legalReference,
  afdækning: legalReference,
  undersøgelse: legalReference,
});
