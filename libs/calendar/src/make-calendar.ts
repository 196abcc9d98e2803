import { Temporal } from 'temporal-polyfill';
import type { Calendar, Instant, Length, LocalDate } from './calendar.js';
import { isPublicHoliday } from './danish-holidays.js';
import { isDayOfYear, isInstant, isLocalDate } from './dates.js';

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

  return {
    dueAt(start, { amount, unit }) {
      requireInstant(start);
      requireAmount(amount);
      switch (unit) {
        case 'hours':
          return new Date(Date.parse(start) + amount * hour).toISOString();
        case 'working-days':
          return lastMomentOf(nthWorkingDayAfter(danishDay(start), amount));
        case 'days':
          return lastMomentOf(danishDay(start).add({ days: amount }));
        case 'months':
          // 31 October and four months is the last of February, as the law counts months.
          return lastMomentOf(danishDay(start).add({ months: amount }, { overflow: 'constrain' }));
      }
    },
    isWorkingDay: (date) => worksOn(plainDate(date)),
    localDate: (at) => danishDay(requireInstant(at)).toString(),
    endOfDay: (date) => lastMomentOf(plainDate(date)),
  };
}

function danishDay(at: Instant): Temporal.PlainDate {
  return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate();
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
