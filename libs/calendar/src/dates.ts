import type { Instant, LocalDate } from './calendar.js';

const localDatePattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayOfYearPattern = /^(\d{2})-(\d{2})$/;
const instantPattern = /^\d{4}-(?:0[1-9]|1[0-2])-(\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** A day that exists, written `2026-11-22`; 30 February is refused. */
export function isLocalDate(text: string): text is LocalDate {
  return localDatePattern.test(text) && isWrittenAsItIs(`${text}T00:00:00.000Z`);
}

/** A moment that exists, written as `Instant` says: UTC, milliseconds, `Z`. */
export function isInstant(text: string): text is Instant {
  const [, day] = instantPattern.exec(text) ?? [];
  // Every month has these; asking of the others takes far longer, and this is asked all the time.
  if (day !== undefined && day >= '01' && day <= '28') return true;
  return day !== undefined && isWrittenAsItIs(text);
}

/** A day that returns every year, written `24-12`; 29 February counts, it returns in leap years. */
export function isDayOfYear(text: string): boolean {
  const [, day, month] = dayOfYearPattern.exec(text) ?? [];
  return day !== undefined && isLocalDate(`2024-${month}-${day}`);
}

/** `Date` rolls 30 February over into March; a date that exists comes back as it was written. */
function isWrittenAsItIs(text: Instant): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}
