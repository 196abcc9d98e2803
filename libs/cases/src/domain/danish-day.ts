import { makeCalendar, remembered, type Instant, type LocalDate } from '@tovholder/calendar';

const timeZone = 'Europe/Copenhagen';
const day = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' });
const dayHere = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone });
const time = new Intl.DateTimeFormat('da-DK', { hour: '2-digit', minute: '2-digit', timeZone });

/** `1. december 2026` */
export const dayInWords: (date: LocalDate) => string = remembered((date) =>
  day.format(new Date(`${date}T00:00:00.000Z`)),
);

/** `1. december 2026 kl. 13.00`, as the clock shows in Denmark. */
export const momentInWords: (at: Instant) => string = remembered(
  (at) => `${dayHere.format(new Date(at))} kl. ${clockInWords(at)}`,
);

/** `13.00` */
export function clockInWords(at: Instant): string {
  return time.format(new Date(at));
}

// When a day ends does not depend on which days a municipality is closed.
const danishDays = makeCalendar({ closingDays: [] });

/** What is due when a day ends is due on that day. */
export function dayOrMomentInWords(at: Instant): string {
  const date = danishDays.localDate(at);
  return danishDays.endOfDay(date) === at ? dayInWords(date) : momentInWords(at);
}
