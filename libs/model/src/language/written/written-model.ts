import { z } from 'zod';
import { appeals } from './appeals.js';
import { grant, groups, sharedMeasures, trialActions } from './community.js';
import { consent } from './consents.js';
import { deadline, law, mandate, route } from './decisions.js';
import { discretionaryTask } from './discretionary-tasks.js';
import { funding } from './funding.js';
import { gate } from './gates.js';
import { actionCard, analysisStep, intakeRule, level, meetingKind, outcome } from './meetings.js';
import { notice } from './notices.js';
import { closingDay, date, id, title, version } from './scalars.js';

/** A model file as it is written: Danish keys, and after parsing the codes that its Danish terms stand for. */
export const writtenModel = z.strictObject({
  model: id.describe('Modellens navn, fx kommunens.'),
  version: version.describe(
    'Versionen i anførselstegn, fx "2026.1". En version i kraft ændres ikke; lav en ny.',
  ),
  titel: title,
  'sættes i kraft': date
    .optional()
    .describe('Den dag, modellen tages i brug. Så prøves det, at hver hjemmel gælder den dag.'),
  niveauer: z
    .array(level)
    .min(1)
    .max(12)
    .describe(
      'Hvor et forløb kan være, og hvem der sidder med. Bruges, når et forløb sendes et andet sted hen, når der spørges til råds, og i køen hos dem, der sidder dér.',
    ),
  mødeformer: z
    .array(meetingKind)
    .min(1)
    .max(30)
    .describe(
      'De møder, I holder. Bruges, når et møde indkaldes: hvem der inviteres, hvem der leder det, og hvor længe det varer.',
    ),
  bekymringer: z
    .array(intakeRule)
    .min(1)
    .max(30)
    .describe('Hvad en bekymring fører til. Den første regel, der passer, gælder.'),
  analysemodel: z
    .array(analysisStep)
    .min(1)
    .max(30)
    .describe(
      'Mødets dagsorden, trin for trin, den samme på alle niveauer. Bruges, mens mødet holdes, og i referatet.',
    ),
  udfald: z
    .array(outcome)
    .min(1)
    .max(30)
    .describe('Hvordan et møde kan ende. Bruges, når mødet afsluttes: udfaldet sender forløbet videre.'),
  actioncards: z
    .array(actionCard)
    .min(1)
    .max(13)
    .describe('Hvad hver deltager kan forvente og bør forberede. Bruges i invitationen og i forberedelsen.'),
  mandater: z
    .array(mandate)
    .min(1)
    .max(100)
    .describe(
      'Hvem der må beslutte hvad, hvor og efter hvilken hjemmel. Bruges ved hver beslutning og skrives i forløbets spor.',
    ),
  veje: z
    .array(route)
    .max(100)
    .default([])
    .describe(
      'Hvordan et forløb kommer fra et niveau til et andet. Bruges, når det sendes videre eller tilbage, og når der spørges til råds.',
    ),
  frister: z
    .array(deadline)
    .max(50)
    .default([])
    .describe(
      'Hvornår der skal være handlet. Bruges i køen hos den ansvarlige og i forløbets spor, også når fristen ikke holdes.',
    ),
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
  finansiering: funding
    .optional()
    .describe('Hvem der betaler for hvad, og hvad der gælder, mens det ikke er afklaret.'),
  'valgfrie opgaver': z
    .array(discretionaryTask)
    .min(1)
    .max(50)
    .optional()
    .describe(
      'Det, der kan gøres, men ikke skal. Føjes til et forløb, når nogen finder, at det passer, og ligger så i køen hos den, der skal gøre det.',
    ),
  samtykke: z
    .array(consent)
    .min(1)
    .max(20)
    .optional()
    .describe('Det, familier spørges om én gang, og som ses af alle, samtykket dækker.'),
  advis: z
    .array(notice)
    .min(1)
    .max(30)
    .optional()
    .describe(
      'Det, nogen får at vide én gang, og hvad der besvarer det. Et besvaret advis kommer ikke igen.',
    ),
  klage: appeals
    .optional()
    .describe('Hvad en familie kan klage over, hvor længe, og hvem klagen går videre til.'),
  lovgrundlag: law.describe('De bestemmelser, som systemets faste regler bygger på.'),
  porte: z
    .array(gate)
    .min(1)
    .max(2)
    .optional()
    .describe('Hvad der lukker for forældre og netværk, og hvad der åbner igen.'),
  lukkedage: z
    .array(closingDay)
    .max(30)
    .default([])
    .describe('Dage, kommunen holder lukket ud over helligdagene, som dag-måned, fx 24-12.'),
});

export type WrittenModel = z.output<typeof writtenModel>;
