import { isDayOfYear, isLocalDate, type Length } from '@tovholder/calendar';
import { z } from 'zod';
import { capacityWords, codesByTerm, type Words } from '../words.js';
import { holdsMarkup, unseenCharacterAt } from '../text.js';
import type { MistakeCode } from '../mistake.js';
import type { Capacity } from '../../domain/model.js';

/** A rule on a single value: the mistake it is, and what to do about it. */
function rule(mistake: MistakeCode, error: string) {
  return { error, params: { mistake } };
}

function text(longest: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine(
      (value) => unseenCharacterAt(value) < 0,
      rule('control-character', 'Teksten indeholder et usynligt tegn. Slet det, og skriv teksten igen.'),
    )
    .refine(
      (value) => !holdsMarkup(value),
      rule('markup', 'Teksten må ikke indeholde HTML. Skriv ren tekst.'),
    );
}

export const title = text(120).describe('Det navn, mennesker ser.');
export const sentence = text(500).describe('En eller flere hele sætninger i almindeligt sprog.');

const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export const id = z
  .string()
  .max(60)
  .refine(
    (value) => idPattern.test(value),
    rule('bad-id', 'Et id skrives med små bogstaver a–z, tal og bindestreger.'),
  )
  .meta({
    description:
      'Et kort navn, som resten af filen og systemet bruger. Skift det aldrig; ret titlen i stedet.',
    pattern: idPattern.source,
  });

export const version = z
  .string()
  .max(20)
  .refine(
    (value) => /^\d+(\.\d+)*$/.test(value),
    rule('bad-version', 'En version skrives med tal og punktummer i anførselstegn, fx "2026.1".'),
  );

export const yesNo = z.enum(['ja', 'nej']).transform((answer) => answer === 'ja');
export const noUnlessSaid = z
  .enum(['ja', 'nej'])
  .default('nej')
  .transform((answer) => answer === 'ja');

/** A value from the shared vocabulary; what follows the parse is the code. */
export function word<Code extends string>(words: Words<Code>) {
  const codes = codesByTerm(words);
  // The enum has let only known terms through.
  return z.enum([...codes.keys()]).transform((term) => codes.get(term) as Code);
}

export const capacity = word(capacityWords);

/** Child, parents and companion take part, but hold no office and decide nothing on the municipality's behalf. */
export const office = word({
  'school-leader': capacityWords['school-leader'],
  teacher: capacityWords.teacher,
  ppr: capacityWords.ppr,
  'health-visitor': capacityWords['health-visitor'],
  'social-worker': capacityWords['social-worker'],
  'family-leader': capacityWords['family-leader'],
  'school-chief': capacityWords['school-chief'],
  'family-chief': capacityWords['family-chief'],
  'note-taker': capacityWords['note-taker'],
  'other-professional': capacityWords['other-professional'],
} satisfies Words<Exclude<Capacity, 'child' | 'parent' | 'companion'>>);

const units: Readonly<Record<string, Length['unit']>> = {
  time: 'hours',
  timer: 'hours',
  arbejdsdag: 'working-days',
  arbejdsdage: 'working-days',
  dag: 'days',
  dage: 'days',
  uge: 'days',
  uger: 'days',
  måned: 'months',
  måneder: 'months',
};
const lengthPattern = new RegExp(`^([1-9]\\d{0,2}) (${Object.keys(units).join('|')})$`);

export const length = z
  .string()
  .refine(
    (value) => lengthPattern.test(value),
    rule(
      'bad-length',
      'Skriv et helt tal og en enhed: »24 timer«, »6 arbejdsdage«, »14 dage«, »3 uger« eller »4 måneder«.',
    ),
  )
  .transform((value): Length => {
    const [amount, unit = ''] = value.split(' ');
    const days = unit.startsWith('uge') ? 7 : 1;
    return { amount: Number(amount) * days, unit: units[unit] ?? 'hours' };
  })
  .meta({
    description:
      'Et helt tal og en enhed: 24 timer, 6 arbejdsdage, 14 dage, 3 uger eller 4 måneder. En uge er syv dage.',
    pattern: lengthPattern.source,
  });

export const minutes = z
  .string()
  .refine(
    (value) => /^([1-9]\d{0,2}) minutter$/.test(value),
    rule('bad-length', 'Skriv varigheden i minutter, fx »60 minutter«.'),
  )
  .transform((value) => Number.parseInt(value, 10))
  .describe('Hvor længe mødet varer, i minutter: 60 minutter.');

export const years = z
  .string()
  .refine(
    (value) => /^([1-9]|1[0-8]) år$/.test(value),
    rule('bad-length', 'Skriv en alder fra 1 til 18, fx »15 år«.'),
  )
  .transform((value) => Number.parseInt(value, 10));

export const date = z
  .string()
  .refine(isLocalDate, rule('bad-date', 'Skriv en dato, der findes, som år-måned-dag, fx 2024-01-01.'));

export const closingDay = z
  .string()
  .refine(isDayOfYear, rule('bad-closing-day', 'Skriv lukkedagen som dag-måned, fx 24-12.'));

export const legalReference = z
  .strictObject({
    tekst: title.describe('Loven eller beslutningen, fx »Barnets lov § 136«.'),
    'gælder fra': date.describe('Den dag hjemlen trådte i kraft, fx 2024-01-01.'),
  })
  .describe('Den lov eller beslutning, det bygger på, og dagen den gælder fra.');
