import { clockAt, makeCalendar, type Instant } from '@tovholder/calendar';

// Which day it is does not depend on which days a municipality is closed.
const danishDays = makeCalendar({ closingDays: [] });

/** As a scenario writes it: `2026-03-09 kl. 13.00`. */
export function inWords(at: Instant): string {
  return `${danishDays.localDate(at)} kl. ${clockAt(at).replace(':', '.')}`;
}
