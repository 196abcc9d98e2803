import { describe, expect, it } from '@jest/globals';
import { isDayOfYear, isInstant, isLocalDate } from './dates.js';

describe('a date', () => {
  it.each(['2026-11-22', '2024-02-29', '2000-02-29', '1999-12-31'])('%s exists', (text) => {
    expect(isLocalDate(text)).toBe(true);
  });

  it.each([
    ['30 February', '2026-02-30'],
    ['29 February in a common year', '2026-02-29'],
    ['29 February in 1900', '1900-02-29'],
    ['31 November', '2026-11-31'],
    ['month 13', '2026-13-01'],
    ['day 0', '2026-01-00'],
    ['the Danish way of writing', '22-11-2026'],
    ['one digit', '2026-1-1'],
    ['a moment', '2026-11-22T00:00:00.000Z'],
    ['a line break', '2026-11-22\n'],
    ['other digits', '２０２６-11-22'],
    ['nothing', ''],
  ])('%s is refused', (_what, text) => {
    expect(isLocalDate(text)).toBe(false);
  });
});

describe('a moment', () => {
  it('is UTC with milliseconds', () => {
    expect(isInstant('2026-11-22T08:30:00.000Z')).toBe(true);
  });

  it.each([
    '2026-11-22T08:30:00Z',
    '2026-11-22T08:30:00.000+01:00',
    '2026-02-30T08:30:00.000Z',
    '2026-11-22T24:00:00.000Z',
    '2026-11-22T23:59:60.000Z',
    '2026-11-22',
    'i morgen',
  ])('%s is refused', (text) => {
    expect(isInstant(text)).toBe(false);
  });
});

describe('a day of the year', () => {
  it.each(['24-12', '05-06', '29-02'])('%s returns', (text) => expect(isDayOfYear(text)).toBe(true));
  it.each(['30-02', '12-24', '5-6', '24-12-2026', ''])('%s does not', (text) =>
    expect(isDayOfYear(text)).toBe(false),
  );
});
