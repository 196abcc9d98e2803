import { z } from 'zod';
import { id, length, office, title, yesNo } from './scalars.js';

const payer = z.strictObject({ id, titel: title.describe('Den, der betaler, som mennesker kalder den.') });

const measureKind = z.strictObject({
  id,
  titel: title.describe('Slagsen, som mennesker kalder den.'),
  'betales af': z
    .array(
      z.strictObject({
        betaler: id.describe('Id på den, der betaler.'),
        procent: z.int().min(1).max(100).describe('Dens del af prisen. Delene giver tilsammen 100.'),
      }),
    )
    .min(1)
    .max(10)
    .optional()
    .describe('Hvem der betaler, og hvor meget. Udelades, når det skrives for hver indsats.'),
  'må begynde uafklaret': yesNo.describe(
    'Ja, når indsatsen må begynde, før det er afklaret, hvem der betaler.',
  ),
});

const openQuestions = z.strictObject({
  'afklares af': z
    .array(office)
    .min(1)
    .max(10)
    .describe('Dem, der ejer spørgsmålet sammen; én af hver sættes på.'),
  'afklares inden': length.describe('Hvor længe spørgsmålet højst må stå åbent.'),
  'mindes om efter': length
    .optional()
    .describe('Hvornår systemet minder dem om det, én gang. Udelades, når kun mennesker minder om det.'),
});

/** Who pays for what, and what holds while that is open. */
export const funding = z.strictObject({
  betalere: z.array(payer).min(1).max(20).describe('Dem, der betaler for indsatser.'),
  indsatser: z
    .array(measureKind)
    .min(1)
    .max(50)
    .describe('De slags indsatser, I har. Hver indsats er af en af dem.'),
  'åbne spørgsmål': openQuestions.describe(
    'Hvad der gælder, når en indsats begynder, før det er afklaret, hvem der betaler.',
  ),
  'tog før': length
    .optional()
    .describe('Hvor længe det tog fra aftale til indsats, da betalingen kom først. Vises ved siden af.'),
});
