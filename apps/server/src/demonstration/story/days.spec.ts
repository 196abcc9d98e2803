import { describe, expect, it } from '@jest/globals';
import { makeCalendar } from '@tovholder/calendar';
import { Days } from './days.js';

const calendar = makeCalendar({ closingDays: ['24-12', '31-12', '05-06'] });
const daysOn = (now: string) => new Days(now, calendar);

const hour = 3_600_000;
const everyHourOf = (year: number): string[] =>
  Array.from({ length: 366 * 24 }, (_, hours) =>
    new Date(Date.UTC(year, 0, 1) + hours * hour + 1_234_567).toISOString(),
  );
/** A leap year, so that 29 February is among them. */
const hours = everyHourOf(2028);
const danishTime = new Intl.DateTimeFormat('da-DK', {
  timeZone: 'Europe/Copenhagen',
  hour: '2-digit',
  minute: '2-digit',
});

describe('days told from the one who signs in', () => {
  it('counts working days past weekends and holidays, both ways', () => {
    const maundyThursday = daysOn('2026-04-02T09:00:00.000Z');
    expect([-1, 0, 1, 2].map((count) => maundyThursday.day(count))).toEqual([
      '2026-04-01',
      '2026-04-07',
      '2026-04-07',
      '2026-04-08',
    ]);
    expect(daysOn('2026-11-24T09:00:00.000Z').day(0)).toBe('2026-11-24');
  });

  it('tells the time in Denmark, summer and winter', () => {
    expect(daysOn('2026-11-24T12:00:00.000Z').at(-1, '08:10')).toBe('2026-11-23T07:10:00.000Z');
    expect(daysOn('2026-06-24T12:00:00.000Z').at(-1, '08:10')).toBe('2026-06-23T06:10:00.000Z');
    expect(daysOn('2026-03-30T01:00:00.000Z').at(0, '08:10')).toBe('2026-03-30T06:10:00.000Z');
  });

  it('finds this morning, or the working day before while it is still to come', () => {
    expect(daysOn('2026-11-24T09:00:00.000Z').latest('07:45')).toBe('2026-11-24T06:45:00.000Z');
    expect(daysOn('2026-11-24T05:00:00.000Z').latest('07:45')).toBe('2026-11-23T06:45:00.000Z');
    expect(daysOn('2026-11-22T12:00:00.000Z').latest('07:45')).toBe('2026-11-20T06:45:00.000Z');
  });

  it('goes some hours back, but never into the night nor so far that a day has gone', () => {
    for (const now of hours) {
      const then = daysOn(now).hoursAgo(5);
      const time = danishTime.format(new Date(then));
      expect([time >= '07.30', time <= '20.30', then < now]).toEqual([true, true, true]);
      expect(Date.parse(now) - Date.parse(then)).toBeLessThanOrEqual(17 * hour);
    }
  });

  it('finds time for an urgent meeting within a day of a concern raised hours ago', () => {
    for (const now of hours) {
      const days = daysOn(now);
      const meeting = days.urgentMeeting();
      expect(meeting > now).toBe(true);
      expect(Date.parse(meeting) - Date.parse(days.hoursAgo(3))).toBeLessThanOrEqual(24 * hour);
    }
  });

  it('has the next meeting ahead, on a working day', () => {
    for (const now of hours) {
      const next = daysOn(now).nextMeeting();
      expect([next > now, calendar.isWorkingDay(calendar.localDate(next))]).toEqual([true, true]);
    }
  });
});
