import type { LocalDate } from '@tovholder/calendar';

const day = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' });

/** `1. december 2026` */
export function dayInWords(date: LocalDate): string {
  return day.format(new Date(`${date}T00:00:00.000Z`));
}
