import { z } from 'zod';
import { collectsWords, severityWords, subjectWords } from '../words.js';
import { stepField } from './fields.js';
import {
  capacity,
  id,
  length,
  minutes,
  noUnlessSaid,
  office,
  sentence,
  title,
  word,
  yesNo,
} from './scalars.js';

export const level = z.strictObject({
  id,
  titel: title,
  pladser: z.array(capacity).min(1).max(20).describe('Hvem der sidder med på niveauet.'),
  myndighed: noUnlessSaid.describe('Ja for det ene niveau, hvor der træffes afgørelser efter barnets lov.'),
});

export const meetingKind = z.strictObject({
  id,
  titel: title,
  niveau: id.describe('Id på det niveau, mødet hører til.'),
  varighed: minutes,
  'gælder som underretning': yesNo.describe(
    'Ja, når mødets referat træder i stedet for en skriftlig underretning.',
  ),
  mødeleder: office.describe('Den rolle, der leder mødet. Skal også stå blandt deltagerne.'),
  deltagere: z
    .array(
      z.strictObject({
        hvem: capacity.describe('Den, der skal være med.'),
        fordi: sentence.describe('Hvorfor mødet ikke kan undvære dem.'),
      }),
    )
    .min(1)
    .max(20)
    .describe('Dem, der skal være med. Andre inviteres efter opgaven.'),
});

export const intakeRule = z.strictObject({
  når: z
    .strictObject({
      akut: yesNo.optional().describe('Ja, når reglen kun gælder bekymringer, der ikke kan vente.'),
      'mistanke om overgreb': yesNo.optional().describe('Ja, når reglen kun gælder mistanke om overgreb.'),
      alvor: z
        .array(word(severityWords))
        .min(1)
        .max(3)
        .optional()
        .describe('Hvor alvorlig bekymringen er efter TOPI.'),
      'handler om': z
        .array(word(subjectWords))
        .min(1)
        .max(2)
        .optional()
        .describe('Om bekymringen er for et barn eller for en gruppe børn.'),
    })
    .refine((conditions) => Object.keys(conditions).length > 0, {
      error: 'Skriv mindst én betingelse, eller fjern »når«, hvis reglen skal gælde alle andre bekymringer.',
      params: { mistake: 'missing' },
    })
    .optional()
    .describe('Betingelserne; alle skal passe. Den sidste regel har ingen og gælder alle andre bekymringer.'),
  mødeform: id.describe('Id på den mødeform, bekymringen fører til.'),
  'holdes inden': length.describe('Hvor længe der højst må gå, før mødet holdes.'),
});

export const analysisStep = z.strictObject({
  id,
  titel: title,
  spørgsmål: sentence.describe('Det, mødelederen spørger om, i almindeligt sprog.'),
  samler: word(collectsWords).describe(
    'Hvad trinnet samler til referatet. Bekymringer er bidrag, som et møde, der gælder som underretning, ikke kan undvære.',
  ),
  dimensioner: z
    .array(z.strictObject({ id, titel: title }))
    .max(20)
    .default([])
    .describe('Overskrifter, bidragene kan sorteres under.'),
  felter: z
    .array(stepField)
    .min(1)
    .max(20)
    .optional()
    .describe('Det, trinnet spørger særskilt om, fordi det bruges igen.'),
});

export const outcome = z.strictObject({
  id,
  titel: title,
  'til niveau': id
    .optional()
    .describe('Niveauet, forløbet går videre til. Udelades, når det bliver, hvor det er.'),
  'åbner screening': noUnlessSaid.describe('Ja, når udfaldet åbner screeningen efter barnets lov § 18.'),
});

export const actionCard = z.strictObject({
  til: capacity.describe('Den, kortet er til. Hver har ét.'),
  titel: title,
  'det kan du forvente': z
    .array(sentence)
    .min(1)
    .max(12)
    .describe('Det, deltageren kan regne med, i du-form.'),
  'forbered dig på': z
    .array(z.strictObject({ id, spørgsmål: sentence }))
    .min(1)
    .max(12)
    .describe('Det, deltageren kan tænke over inden mødet.'),
});
