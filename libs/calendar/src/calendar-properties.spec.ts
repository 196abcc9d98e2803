import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Instant, Length, LocalDate } from './calendar.js';
import { makeCalendar } from './make-calendar.js';

const closingDays = ['24-12', '31-12', '05-06'];
const calendar = makeCalendar({ closingDays });

const instants = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date): Instant => date.toISOString());

const lengths: fc.Arbitrary<Length> = fc.record({
  amount: fc.integer({ min: 1, max: 120 }),
  unit: fc.constantFrom('hours', 'working-days', 'days', 'months'),
});

describe('every deadline', () => {
  it('falls after its start', () => {
    fc.assert(fc.property(instants, lengths, (start, length) => calendar.dueAt(start, length) > start));
  });

  it('falls no earlier when it starts later', () => {
    fc.assert(
      fc.property(instants, instants, lengths, (one, other, length) => {
        const [earlier, later] = one <= other ? [one, other] : [other, one];
        expect(calendar.dueAt(earlier, length) <= calendar.dueAt(later, length)).toBe(true);
      }),
    );
  });

  it('falls no earlier when it is longer', () => {
    fc.assert(
      fc.property(instants, lengths, (start, length) => {
        const longer = { ...length, amount: length.amount + 1 };
        expect(calendar.dueAt(start, length) < calendar.dueAt(start, longer)).toBe(true);
      }),
    );
  });

  it('in working days agrees with a clerk counting days on a printed calendar', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 40 }), (start, amount) => {
        const due = calendar.dueAt(start, { amount, unit: 'working-days' });
        expect(danishDayOf(due)).toBe(countedByHand(danishDayOf(start), amount));
      }),
      { numRuns: 300 },
    );
  });
});

describe('every Danish day', () => {
  it('contains its last moment and not the next', () => {
    fc.assert(
      fc.property(instants, (at) => {
        const day = calendar.localDate(at);
        const end = calendar.endOfDay(day);
        expect(calendar.localDate(end)).toBe(day);
        expect(calendar.localDate(new Date(Date.parse(end) + 1).toISOString())).not.toBe(day);
        expect(day).toBe(danishDayOf(at));
      }),
    );
  });
});

/** The oracle shares nothing with the calendar: ECMAScript's own zone data and Easter by Gauss's method. */
const danishFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' });

function danishDayOf(at: Instant): LocalDate {
  return danishFormat.format(new Date(at));
}

function countedByHand(start: LocalDate, workingDays: number): LocalDate {
  let day = start;
  for (let counted = 0; counted < workingDays;) {
    day = plusDays(day, 1);
    if (!isClosed(day)) counted += 1;
  }
  return day;
}

function isClosed(day: LocalDate): boolean {
  const year = Number(day.slice(0, 4));
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  const fromEaster = [-3, -2, 0, 1, 39, 49, 50, ...(year < 2024 ? [26] : [])];
  const fixed = ['01-01', '12-25', '12-26', ...closingDays.map((it) => it.split('-').reverse().join('-'))];
  return (
    weekday === 0 ||
    weekday === 6 ||
    fixed.includes(day.slice(5)) ||
    fromEaster.some((offset) => plusDays(easter(year), offset) === day)
  );
}

function plusDays(day: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function easter(year: number): LocalDate {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const k = Math.floor((3 * century + 3) / 4);
  const m = 15 + k - Math.floor((8 * century + 13) / 25);
  const d = (19 * a + m) % 30;
  const r = Math.floor((d + Math.floor(a / 11)) / 29);
  const og = 21 + d - r;
  const sz = 7 - ((year + Math.floor(year / 4) + 2 - k) % 7);
  const daysFromMarchFirst = og + 7 - ((og - sz) % 7) - 1;
  return plusDays(`${year}-03-01`, daysFromMarchFirst);
}
