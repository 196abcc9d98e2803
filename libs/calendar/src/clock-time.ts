import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate } from './calendar.js';
import { isInstant, isLocalDate } from './dates.js';
import { remembered } from './remembered.js';

const timeZone = 'Europe/Copenhagen';

/** What clocks in Denmark show, e.g. `13:05`. */
export type ClockTime = string;

const clockPattern = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The moment a Danish clock shows this on that day; an hour that summer time skips is the one after. */
export function momentAt(date: LocalDate, clock: ClockTime): Instant {
  if (!isLocalDate(date)) throw new RangeError('Not a date that exists, written YYYY-MM-DD');
  if (!clockPattern.test(clock)) throw new RangeError('Not a time of day, written HH:MM');
  return momentShownAs(`${date}T${clock}`);
}

const momentShownAs = remembered((shown) => {
  const { epochMilliseconds } = Temporal.PlainDateTime.from(shown).toZonedDateTime(timeZone);
  return new Date(epochMilliseconds).toISOString();
});

/** The day it is in Denmark at that moment. */
export function dayAt(at: Instant): LocalDate {
  if (!isInstant(at)) throw new RangeError('Not a moment that exists, written in UTC with milliseconds');
  return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** What a Danish clock shows at that moment. */
export function clockAt(at: Instant): ClockTime {
  if (!isInstant(at)) throw new RangeError('Not a moment that exists, written in UTC with milliseconds');
  return Temporal.Instant.from(at)
    .toZonedDateTimeISO(timeZone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
}
