import { Temporal } from 'temporal-polyfill';
import type { Calendar, Instant, Length, LocalDate } from './calendar.js';
import { isPublicHoliday } from './danish-holidays.js';
import { isDayOfYear, isInstant, isLocalDate } from './dates.js';
import { remembered } from './remembered.js';

const timeZone = 'Europe/Copenhagen';
const hour = 3_600_000;
const saturday = 6;

/** More closing days than this is a mistake, and enough of them would leave no working day to find. */
const mostClosingDays = 60;

export interface CalendarSettings {
  /** Days the municipality is closed besides public holidays, each year, as `DD-MM`: `24-12`. */
  closingDays: readonly string[];
}

export function makeCalendar({ closingDays }: CalendarSettings): Calendar {
  const closed = new Set(closingDays.map(monthAndDay));
  if (closed.size > mostClosingDays) throw new RangeError(`More than ${mostClosingDays} closing days`);

  const worksOn = (day: Temporal.PlainDate): boolean => {
    if (day.dayOfWeek >= saturday) return false;
    const date = day.toString();
    return !isPublicHoliday(date) && !closed.has(date.slice(5));
  };

  const nthWorkingDayAfter = (start: Temporal.PlainDate, count: number): Temporal.PlainDate => {
    let day = start;
    for (let left = count; left > 0;) {
      day = day.add({ days: 1 });
      if (worksOn(day)) left -= 1;
    }
    return day;
  };

  const lastDayOf = (start: LocalDate, { amount, unit }: LengthInDays): Temporal.PlainDate => {
    const day = Temporal.PlainDate.from(start);
    switch (unit) {
      case 'working-days':
        return nthWorkingDayAfter(day, amount);
      case 'days':
        return day.add({ days: amount });
      case 'months':
        // 31 October and four months is the last of February, as the law counts months.
        return day.add({ months: amount }, { overflow: 'constrain' });
    }
  };

  const endOf = remembered((key) => {
    const [start = '', amount, unit] = key.split(' ') as [LocalDate, string, LengthInDays['unit']];
    return lastMomentOf(lastDayOf(start, { amount: Number(amount), unit }));
  });

  return {
    dueAt(start, { amount, unit }) {
      requireInstant(start);
      requireAmount(amount);
      if (unit === 'hours') return new Date(Date.parse(start) + amount * hour).toISOString();
      return endOf(`${danishDay(start)} ${amount} ${unit}`);
    },
    isWorkingDay: remembered((date) => worksOn(plainDate(date))),
    localDate: (at) => danishDay(requireInstant(at)),
    endOfDay: remembered((date) => lastMomentOf(plainDate(date))),
  };
}

interface LengthInDays extends Length {
  unit: Exclude<Length['unit'], 'hours'>;
}

function danishDay(at: Instant): LocalDate {
  return at < wholeHoursSince ? dayThen(at) : dayInHour(at.slice(0, toTheHour));
}

/** Since then Danish clocks are a whole number of hours from UTC, so that an hour of UTC is of one day here. */
const wholeHoursSince = '1895';
const toTheHour = '2026-11-22T08'.length;

const dayInHour = remembered((hourOfUtc) => dayThen(`${hourOfUtc}:00:00.000Z`));

function dayThen(at: Instant): LocalDate {
  return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The day after's first moment less a millisecond, so that a day of 23 or 25 hours ends where it ends. */
function lastMomentOf(day: Temporal.PlainDate): Instant {
  const next = day.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds;
  return new Date(next - 1).toISOString();
}

function plainDate(date: LocalDate): Temporal.PlainDate {
  if (!isLocalDate(date)) throw new RangeError('Not a date that exists, written YYYY-MM-DD');
  return Temporal.PlainDate.from(date);
}

function requireInstant(at: Instant): Instant {
  if (!isInstant(at)) throw new RangeError('Not a moment that exists, written in UTC with milliseconds');
  return at;
}

function requireAmount(amount: Length['amount']): void {
  if (!Number.isSafeInteger(amount) || amount < 1)
    throw new RangeError('A deadline has a whole, positive length');
}

function monthAndDay(closingDay: string): string {
  if (!isDayOfYear(closingDay)) throw new RangeError('A closing day is written DD-MM');
  return `${closingDay.slice(3)}-${closingDay.slice(0, 2)}`;
}
