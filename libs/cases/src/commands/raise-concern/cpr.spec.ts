import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cprIn } from './cpr.js';

// Every number here has a date of birth yet to come, or none at all.
const inUse = { today: '2056-12-31', demonstration: false };
const asDemonstration = { ...inUse, demonstration: true };

describe('a CPR number', () => {
  it('is the same with and without hyphen', () => {
    expect(cprIn('311256-5000', inUse)).toBe('3112565000');
    expect(cprIn('3112565000', inUse)).toBe('3112565000');
  });

  it('need not satisfy modulus 11', () => {
    const lastDigits = Array.from({ length: 10 }, (_, digit) => `311256-500${digit}`);
    expect(lastDigits.map((cpr) => cprIn(cpr, inUse))).not.toContain(undefined);
  });

  it('may be a substitute, with 60 added to the day', () => {
    expect(cprIn('911256-5000', inUse)).toBe('9112565000');
    expect(cprIn('921256-5000', inUse)).toBeUndefined();
  });

  it.each([
    ['311356-5000', 'a month that is none'],
    ['310256-5000', 'a day the month has not'],
    ['320156-5000', 'a day no month has'],
    ['600156-5000', 'no day, as a substitute'],
    ['010157-5000', 'a birth yet to come'],
    ['311256 5000', 'another separator'],
    ['31125650000', 'too many digits'],
    ['٣١١٢٥٦٥٠٠٠', 'other digits'],
    ['', 'nothing'],
  ])('is not %s: %s', (text) => {
    expect(cprIn(text, asDemonstration)).toBeUndefined();
  });

  it.each([
    ['290236-9000', '2036 will be, in the century of the seventh digit 9'],
    ['290256-5000', '2056 will be, in the century of the seventh digit 5'],
  ])('is judged in its own century: %s', (text) => {
    expect(cprIn(text, inUse)).toBeDefined();
  });

  it.each(['290200-3000', '290237-4000', '290258-8000'])('is judged in its own century: not %s', (text) => {
    expect(cprIn(text, inUse)).toBeUndefined();
  });

  it('with day 00 is invented, and taken in a demonstration only', () => {
    expect(cprIn('000015-4001', asDemonstration)).toBe('0000154001');
    expect(cprIn('000015-4001', inUse)).toBeUndefined();
  });

  it.each(['000000-0000', '0000000000'])(
    'is not nothing but zeros, in a demonstration neither: %s',
    (text) => {
      expect(cprIn(text, asDemonstration)).toBeUndefined();
      expect(cprIn('000000-0001', asDemonstration)).toBe('0000000001');
    },
  );

  it('is ten digits or refused, whatever is written', () => {
    const digits = fc.stringMatching(/^\d{6}-?\d{4}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), digits), fc.boolean(), (text, demonstration) => {
        const cpr = cprIn(text, { ...inUse, demonstration });
        return cpr === undefined || cpr === text.replace('-', '');
      }),
    );
  });
});
