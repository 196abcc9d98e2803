import { z } from 'zod';
import { grant, groups, sharedMeasures, trialActions } from './community.js';
import { deadline, law, mandate, route } from './decisions.js';
import { actionCard, analysisStep, intakeRule, level, meetingKind, outcome } from './meetings.js';
import { closingDay, id, title, version } from './scalars.js';

/** A model file as it is written: Danish keys, and after parsing the codes that its Danish terms stand for. */
export const writtenModel = z.strictObject({
  model: id.describe('Modellens navn, fx kommunens.'),
  version: version.describe(
    'Versionen i anførselstegn, fx "2026.1". En version i kraft ændres ikke; lav en ny.',
  ),
  titel: title,
  niveauer: z.array(level).min(1).max(12),
  mødeformer: z.array(meetingKind).min(1).max(30),
  bekymringer: z
    .array(intakeRule)
    .min(1)
    .max(30)
    .describe('Hvad en bekymring fører til. Den første regel, der passer, gælder.'),
  analysemodel: z.array(analysisStep).min(1).max(30),
  udfald: z.array(outcome).min(1).max(30),
  actioncards: z.array(actionCard).min(1).max(13),
  mandater: z.array(mandate).min(1).max(100),
  veje: z.array(route).max(100).default([]),
  frister: z.array(deadline).max(50).default([]),
  grupper: groups.optional().describe('Hvad der gælder, når bekymringen handler om en gruppe børn.'),
  prøvehandlinger: trialActions.optional().describe('Hvad en prøvehandling kræver.'),
  bevillinger: z
    .array(grant)
    .min(1)
    .max(30)
    .optional()
    .describe('Penge, de nærmeste selv råder over, uden at hver udgift besluttes for sig.'),
  'fælles indsatser': sharedMeasures
    .optional()
    .describe('Når flere børns egne indsatser byttes til én, som hele gruppen får gavn af.'),
  lovgrundlag: law.describe('De bestemmelser, som systemets faste regler bygger på.'),
  lukkedage: z
    .array(closingDay)
    .max(30)
    .default([])
    .describe('Dage, kommunen holder lukket ud over helligdagene.'),
});

export type WrittenModel = z.output<typeof writtenModel>;
