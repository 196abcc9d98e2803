import Holidays from 'date-holidays';
import type { LocalDate } from './calendar.js';

// Only `public` days are helligdage. The observances (1 May, 5 June, 24 December) close an office when the
// municipality says so, and are then closing days in its model.
// Store Bededag is a public day up to and including 2023 (lov nr. 214 af 06/03/2023), and the library knows it.
const denmark = new Holidays('DK', { types: ['public'] });

const holidaysOfYear = new Map<number, ReadonlySet<LocalDate>>();

/** Whether the day is a Danish public holiday; each year is worked out once. */
export function isPublicHoliday(date: LocalDate): boolean {
  const year = Number(date.slice(0, 4));
  let holidays = holidaysOfYear.get(year);
  if (!holidays) {
    holidays = new Set(denmark.getHolidays(year).map((holiday) => holiday.date.slice(0, 10)));
    holidaysOfYear.set(year, holidays);
  }
  return holidays.has(date);
}
