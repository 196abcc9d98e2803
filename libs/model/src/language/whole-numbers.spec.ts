import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compileModel } from '../compile-model.js';
import { compiled } from '../testing/broken-model.js';
import { smallestModel } from '../testing/smallest-model.js';
import { adviceOnNumber } from './whole-numbers.js';

const withAmount = (amount: string) =>
  smallestModel.replace('højst kroner: 250000', `højst kroner: ${amount}`);

function ceilingOf(text: string): number | undefined {
  const model = compileModel(text, 'lille.yaml');
  return model.ok ? model.model.mandates[7]?.maxAmountKroner : undefined;
}

describe('an amount', () => {
  it.each([
    ['75.000', 75_000],
    ['"75.000,00"', 75_000],
    ['"75 000"', 75_000],
    ['75_000', 75_000],
    ['75.000 kr.', 75_000],
    ['75000 kroner', 75_000],
    ['"75000"', 75_000],
    ['"75,000"', 75_000],
    ["75'000", 75_000],
    ['1.000.000', 1_000_000],
    ['75000.0', 75_000],
    ['1e3', 1_000],
    ['1.5e3', 1_500],
    ['0x10', 16],
    ['0o7', 7],
    ['+75000', 75_000],
    ['075000', 75_000],
  ])('is not taken from %s, but asked for in plain digits', (written, meant) => {
    const { mistakes, expected } = compiled(withAmount(`▶${written}`));
    expect(mistakes).toMatchObject([
      { code: 'wrong-type', message: `Skriv hele kroner uden punktum: ${meant}.` },
    ]);
    expect(mistakes.map(({ line, column }) => `${line}:${column}`)).toEqual([expected]);
  });

  it.each([
    ['75000.50', 'Skriv hele kroner uden ører, fx 75000.'],
    ['1234567890123456', 'Tallet er for stort.'],
    ['1.234.567.890.123.456', 'Tallet er for stort.'],
    ['1000000001', 'Tallet må højst være 1000000000.'],
    ['.inf', 'Her skal stå et helt tal.'],
    ['mange', 'Her skal stå et helt tal.'],
    ['[75000]', 'Her skal stå et helt tal.'],
  ])('is not taken from %s either', (written, message) => {
    expect(compiled(withAmount(written)).mistakes.map((mistake) => mistake.message)).toEqual([message]);
  });

  it('is read as the digits that stand there, or not at all', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9][0-9._exo +-]{0,8}$/), (written) => {
        const plain = /^(0|[1-9]\d*) *$/.test(written);
        expect(ceilingOf(withAmount(written))).toBe(
          plain && Number(written) <= 1_000_000_000 ? Number(written) : undefined,
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('other numbers', () => {
  it('are asked for in their own words', () => {
    expect(adviceOnNumber('1.000', false)).toBe(
      'Skriv et helt tal uden punktum, komma, mellemrum og anførselstegn: 1000.',
    );
    expect(adviceOnNumber('62,5', false)).toBe('Skriv et helt tal uden decimaler.');
    expect(adviceOnNumber('', false)).toBeUndefined();
    expect(adviceOnNumber('to', false)).toBeUndefined();
  });

  it('stay the text they were written as, where a text is meant', () => {
    const model = compileModel(smallestModel.replace('version: "1"', 'version: 2026.10'), 'lille.yaml');
    expect(model).toMatchObject({ ok: true, model: { version: '2026.10' } });
  });
});
