import type { Instant } from '@tovholder/calendar';
import { dayOf, momentOf } from '../time-in-words.js';
import type { Detail, Situation } from '../detail.js';
import { readTime } from '../kinds-of-detail.js';

/** A time that is expected: a day, or to the minute where a time of day is written. */
export interface TimeExpected {
  isThen: (at: Instant | null | undefined, situation: Situation) => boolean;
}

export const time: Detail<TimeExpected> = {
  takes: 'en dag, fx »2026-03-10«; med klokkeslæt, når det skal passe på minuttet, fx »2026-03-10 kl. 9.00«',
  read: (written) => {
    const expected = readTime(written);
    if (!expected) return undefined;
    return ({ now, calendar }) => ({
      isThen: (at) => {
        if (at === null || at === undefined) return false;
        return expected.clock === undefined
          ? calendar.localDate(at) === dayOf(expected, now, calendar)
          : minuteOf(at) === minuteOf(momentOf(expected, now, calendar));
      },
    });
  },
};

function minuteOf(at: Instant): string {
  return at.slice(0, 'YYYY-MM-DDTHH:MM'.length);
}
