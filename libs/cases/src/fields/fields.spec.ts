import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { Choice } from './choice.js';
import { DateField } from './date-field.js';
import { Flag } from './flag.js';
import { InstantField } from './instant-field.js';
import { ListOf, ListOfNested } from './list-of.js';
import { Nested } from './nested.js';
import { Identifier, Text, identifierRule } from './text.js';
import { Uuid } from './uuid.js';
import { WholeNumber } from './whole-number.js';

class Slot {
  @InstantField('Hvornår?')
  at!: string;
}

class Concern {
  @Text('Hvad ses?', { max: 20 })
  seen!: string;

  @Text('Overskrift', { max: 20, singleLine: true, optional: true })
  title?: string;

  @Choice('Hvor bekymret?', ['green', 'yellow', 'red'], { optional: true })
  severity?: string;

  @Flag('Akut?', { optional: true })
  acute?: boolean;

  @WholeNumber('Skala', { min: 0, max: 10, optional: true })
  scale?: number;

  @WholeNumber('Side', { min: 1, max: 99, inQuery: true, optional: true })
  page?: number;

  @DateField('Hvornår?', { optional: true })
  by?: string;

  @Uuid('Sag', { optional: true })
  caseId?: string;

  @Identifier('Skole', { optional: true })
  unitId?: string;

  @Nested('Møde', () => Slot, { optional: true })
  slot?: Slot;

  @ListOfNested('Forslag', () => Slot, { max: 2, optional: true })
  slots?: Slot[];

  @ListOf('Inviterede', identifierRule, {
    atLeast: { items: 1, says: 'Invitér mindst én.' },
    max: 2,
    optional: true,
  })
  invited?: string[];
}

async function problemsWith(input: object): Promise<Record<string, string[]>> {
  const errors = await validate(plainToInstance(Concern, { seen: 'Sidder alene', ...input }), {
    whitelist: true,
    forbidNonWhitelisted: true,
  });
  return Object.fromEntries(errors.map((error) => [error.property, Object.keys(error.constraints ?? {})]));
}

describe('a text field', () => {
  it.each([
    'Sidder <b>alene</b>',
    'Glad 👩‍👧 igen',
    '\u200Fשלום',
    '\u061Cسلام',
    'to\nlinjer',
    '👍',
    '👍'.repeat(20),
  ])('takes %j as it was typed', async (seen) => {
    expect(await problemsWith({ seen })).toEqual({});
    expect(plainToInstance(Concern, { seen }).seen).toBe(seen);
  });

  it.each([
    [undefined, 'required'],
    [null, 'required'],
    [7, 'not-text'],
    [['tekst'], 'not-text'],
    [{ toString: 'x' }, 'not-text'],
    ['', 'blank'],
    [' \n\t', 'blank'],
    ['\u200F\u200B', 'blank'],
    ['a\0b', 'forbidden-character'],
    ['a\u001Bb', 'forbidden-character'],
    ['a\uD83D', 'forbidden-character'],
    ['alt er \u202Etdog', 'forbidden-character'],
    ['\u2067שלום', 'forbidden-character'],
    ['\u2068navn\u2069', 'forbidden-character'],
    ['x'.repeat(21), 'too-long'],
    ['👍'.repeat(21), 'too-long'],
  ])('refuses %j with one reason: %s', async (seen, code) => {
    expect(await problemsWith({ seen })).toEqual({ seen: [code] });
  });

  it('on a single line refuses line breaks', async () => {
    for (const title of ['to\nlinjer', 'to\u2028linjer', 'to\u2029afsnit'])
      expect(await problemsWith({ title })).toEqual({ title: ['forbidden-character'] });
  });

  it('never quotes what was typed', async () => {
    const typed = 'Freja Opdigtet, 000000-0000';
    const errors = await validate(plainToInstance(Concern, { seen: typed, severity: typed, by: typed }));
    expect(errors).toHaveLength(3);
    expect(JSON.stringify(errors.map((error) => error.constraints))).not.toContain('Freja');
  });
});

describe('fields of other kinds', () => {
  it.each([
    [{ severity: 'blue' }, { severity: ['not-a-choice'] }],
    [{ severity: ['red'] }, { severity: ['not-a-choice'] }],
    [{ acute: 'true' }, { acute: ['not-true-or-false'] }],
    [{ acute: null }, { acute: ['null'] }],
    [{ scale: 11 }, { scale: ['out-of-range'] }],
    [{ scale: 4.5 }, { scale: ['not-a-whole-number'] }],
    [{ scale: '4' }, { scale: ['not-a-whole-number'] }],
    [{ page: '0' }, { page: ['out-of-range'] }],
    [{ page: '1e9' }, { page: ['not-a-whole-number'] }],
    [{ by: '2026-02-30' }, { by: ['not-a-date'] }],
    [{ by: '2026-2-3' }, { by: ['not-a-date'] }],
    [{ by: '0026-02-03' }, { by: ['out-of-range'] }],
    [{ by: '9999-12-31' }, { by: ['out-of-range'] }],
    [{ by: '2026-13-01' }, { by: ['not-a-date'] }],
    [{ by: 'i morgen' }, { by: ['not-a-date'] }],
    [{ caseId: '12' }, { caseId: ['not-a-uuid'] }],
    [{ unitId: 'a b' }, { unitId: ['not-an-identifier'] }],
    [{ slot: 'i morgen' }, { slot: ['not-an-object', 'nestedValidation'] }],
    [{ invited: [] }, { invited: ['too-few'] }],
    [{ invited: ['a', 'b', 'c'] }, { invited: ['too-many'] }],
    [{ invited: 'a' }, { invited: ['not-a-list'] }],
    [{ invited: ['a', 7] }, { invited: ['not-text'] }],
  ])('refuse %j', async (input, problems) => {
    const found = await problemsWith(input);
    for (const [name, codes] of Object.entries(problems)) {
      expect(new Set(found[name])).toEqual(new Set(codes));
    }
    expect(Object.keys(found)).toEqual(Object.keys(problems));
  });

  it('take what is right', async () => {
    const right = {
      severity: 'red',
      acute: false,
      scale: 0,
      page: '12',
      by: '2028-02-29',
      caseId: '01890A5D-AC96-774B-BCCE-B302099A8057',
      unitId: 'åparkskolen',
      slot: { at: '2026-03-02T09:00+01:00' },
      slots: [],
      invited: ['solveig-skolemark'],
    };
    expect(await problemsWith(right)).toEqual({});
    expect(plainToInstance(Concern, right)).toMatchObject({
      page: 12,
      caseId: '01890a5d-ac96-774b-bcce-b302099a8057',
      slot: { at: '2026-03-02T08:00:00.000Z' },
    });
  });

  it.each([
    ['0001-01-01T00:00Z', 'Vælg et årstal fra 1900 til 2199.'],
    ['9999-12-31T23:59:59-14:00', 'Vælg et årstal fra 1900 til 2199.'],
    ['2026-02-30T09:00Z', 'Den dag findes ikke i kalenderen. Kontrollér dag og måned.'],
    ['i morgen', 'Skriv et tidspunkt med tidszone, fx 2026-03-02T09:00:00+01:00.'],
  ])('say of the moment %s what is wrong with it', async (at, sentence) => {
    const [error] = await validate(plainToInstance(Slot, { at }));
    expect(Object.values(error?.constraints ?? {})).toEqual([sentence]);
  });

  it.each(['2026-03-02T09:00', '2026-02-30T09:00Z', '2026-03-02T24:00Z', '2026-03-02 09:00Z', 'nu', 0])(
    'refuse %j as a moment',
    async (at) => {
      const [error] = await validate(plainToInstance(Slot, { at }));
      expect(Object.keys(error?.constraints ?? {})).toEqual(['not-an-instant']);
    },
  );

  it('say which item of a list is wrong', async () => {
    const [error] = await validate(plainToInstance(Concern, { seen: 'x', invited: ['a', 'b c'] }));
    expect(Object.values(error?.constraints ?? {})).toEqual([expect.stringMatching(/^Nr\. 2: /)]);
  });
});
