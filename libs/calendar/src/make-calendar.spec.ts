import { describe, expect, it } from '@jest/globals';
import { makeCalendar } from './make-calendar.js';

const calendar = makeCalendar({ closingDays: ['24-12', '31-12', '05-06'] });
const withoutClosingDays = makeCalendar({ closingDays: [] });

describe('working days', () => {
  it.each([
    ['an ordinary Tuesday', '2026-11-24', true],
    ['Saturday', '2026-11-21', false],
    ['Sunday', '2026-11-22', false],
    ['New Year’s Day', '2026-01-01', false],
    ['the Wednesday before Maundy Thursday', '2026-04-01', true],
    ['Maundy Thursday', '2026-04-02', false],
    ['Good Friday', '2026-04-03', false],
    ['Easter Monday', '2026-04-06', false],
    ['the Tuesday after Easter', '2026-04-07', true],
    ['Ascension Day', '2026-05-14', false],
    ['the Friday after Ascension Day', '2026-05-15', true],
    ['Whit Monday', '2026-05-25', false],
    ['1 May', '2026-05-01', true],
    ['Christmas Day', '2026-12-25', false],
    ['Boxing Day on a weekday', '2025-12-26', false],
  ])('%s (%s): %s', (_day, date, works) => {
    expect(calendar.isWorkingDay(date)).toBe(works);
  });

  it('ended with Store Bededag in 2023 and count on from 2024', () => {
    expect(calendar.isWorkingDay('2023-05-05')).toBe(false);
    expect(calendar.isWorkingDay('2024-04-26')).toBe(true);
    expect(calendar.isWorkingDay('2026-05-01')).toBe(true);
  });

  it.each(['2026-12-24', '2026-12-31', '2026-06-05'])(
    '%s is closed because the municipality says so, not by law',
    (date) => {
      expect(calendar.isWorkingDay(date)).toBe(false);
      expect(withoutClosingDays.isWorkingDay(date)).toBe(true);
    },
  );
});

describe('a deadline', () => {
  it.each([
    ['24 hours run through a weekend', '2026-11-20T14:00:00.000Z', 24, 'hours', '2026-11-21T14:00:00.000Z'],
    ['24 hours run through Christmas', '2026-12-24T22:30:00.000Z', 24, 'hours', '2026-12-25T22:30:00.000Z'],
    // The night to 29 March 2026 has 23 hours, the night to 25 October 25: 24 hours stay 24 hours.
    ['24 hours when clocks go forward', '2026-03-28T12:00:00.000Z', 24, 'hours', '2026-03-29T12:00:00.000Z'],
    ['24 hours when clocks go back', '2026-10-24T12:00:00.000Z', 24, 'hours', '2026-10-25T12:00:00.000Z'],

    ['6 working days, a Monday', '2026-11-23T09:00:00.000Z', 6, 'working-days', '2026-12-01T22:59:59.999Z'],
    ['6 working days over Easter', '2026-03-31T09:00:00.000Z', 6, 'working-days', '2026-04-13T21:59:59.999Z'],
    [
      '6 working days over Christmas',
      '2026-12-22T09:00:00.000Z',
      6,
      'working-days',
      '2027-01-05T22:59:59.999Z',
    ],
    [
      '1 working day from a Friday',
      '2026-11-20T09:00:00.000Z',
      1,
      'working-days',
      '2026-11-23T22:59:59.999Z',
    ],
    [
      '1 working day from a Sunday',
      '2026-11-22T09:00:00.000Z',
      1,
      'working-days',
      '2026-11-23T22:59:59.999Z',
    ],
    [
      'a start after midnight in Denmark',
      '2026-11-22T23:30:00.000Z',
      1,
      'working-days',
      '2026-11-24T22:59:59.999Z',
    ],

    ['14 days', '2026-11-20T09:00:00.000Z', 14, 'days', '2026-12-04T22:59:59.999Z'],
    ['1 day to the short day in March', '2026-03-28T12:00:00.000Z', 1, 'days', '2026-03-29T21:59:59.999Z'],
    ['1 day to the long day in October', '2026-10-24T12:00:00.000Z', 1, 'days', '2026-10-25T22:59:59.999Z'],

    ['4 months', '2026-11-22T09:00:00.000Z', 4, 'months', '2027-03-22T22:59:59.999Z'],
    ['4 months into summer time', '2026-12-01T09:00:00.000Z', 4, 'months', '2027-04-01T21:59:59.999Z'],
    ['4 months from 31 October', '2026-10-31T09:00:00.000Z', 4, 'months', '2027-02-28T22:59:59.999Z'],
    ['4 months to a leap day', '2027-10-31T09:00:00.000Z', 4, 'months', '2028-02-29T22:59:59.999Z'],
    ['3 months from 30 November', '2026-11-30T09:00:00.000Z', 3, 'months', '2027-02-28T22:59:59.999Z'],
  ] as const)('%s: from %s, %i %s', (_case, start, amount, unit, due) => {
    expect(calendar.dueAt(start, { amount, unit })).toBe(due);
  });

  it.each([0, -1, 1.5, Number.NaN, Infinity])('of length %s is refused', (amount) => {
    expect(() => calendar.dueAt('2026-11-20T09:00:00.000Z', { amount, unit: 'days' })).toThrow(RangeError);
  });

  it('cannot start at a moment that does not exist', () => {
    expect(() => calendar.dueAt('2026-02-30T09:00:00.000Z', { amount: 1, unit: 'hours' })).toThrow(
      RangeError,
    );
  });
});

describe('a Danish day', () => {
  it('begins at midnight in Denmark, winter and summer', () => {
    expect(calendar.localDate('2026-11-22T22:59:59.999Z')).toBe('2026-11-22');
    expect(calendar.localDate('2026-11-22T23:00:00.000Z')).toBe('2026-11-23');
    expect(calendar.localDate('2026-06-22T21:59:59.999Z')).toBe('2026-06-22');
    expect(calendar.localDate('2026-06-22T22:00:00.000Z')).toBe('2026-06-23');
  });

  it('ends with its last millisecond, also on the nights the clocks change', () => {
    expect(calendar.endOfDay('2026-03-28')).toBe('2026-03-28T22:59:59.999Z');
    expect(calendar.endOfDay('2026-03-29')).toBe('2026-03-29T21:59:59.999Z');
    expect(calendar.endOfDay('2026-10-25')).toBe('2026-10-25T22:59:59.999Z');
  });

  it('that does not exist is refused', () => {
    expect(() => calendar.endOfDay('2026-02-30')).toThrow(RangeError);
    expect(() => calendar.isWorkingDay('2026-13-01')).toThrow(RangeError);
  });
});

describe('closing days', () => {
  it.each(['30-02', '12-24', '2026-12-24', 'juleaften'])('%s is refused', (day) => {
    expect(() => makeCalendar({ closingDays: [day] })).toThrow(RangeError);
  });

  it('cannot close the whole year', () => {
    const everyDay = Array.from({ length: 28 * 12 }, (_, index) => {
      const two = (part: number) => String(part).padStart(2, '0');
      return `${two((index % 28) + 1)}-${two(Math.floor(index / 28) + 1)}`;
    });
    expect(() => makeCalendar({ closingDays: everyDay })).toThrow(RangeError);
  });
});
