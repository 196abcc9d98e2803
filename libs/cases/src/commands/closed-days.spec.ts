import { describe, expect, it } from '@jest/globals';
import { makeCalendar } from '@tovholder/calendar';
import { meetingScheduled } from '../domain/testing/meeting-history.js';
import { closedDayInWords, closedDaysOf } from './closed-days.js';

const calendar = makeCalendar({ closingDays: [] });

describe('a meeting just called', () => {
  it.each([
    ['Easter Sunday', '2026-04-05T10:00:00.000Z', ['2026-04-05']],
    ['a Saturday', '2026-03-28T10:00:00.000Z', ['2026-03-28']],
    ['a Monday', '2026-03-30T10:00:00.000Z', []],
  ])('is hinted to lie on a closed day: %s', (_, at, closed) => {
    expect(closedDaysOf([meetingScheduled({ at })], calendar)).toEqual(closed);
  });

  it('says which day, and what to do', () => {
    expect(closedDayInWords('2026-04-05')).toBe(
      'Mødet ligger 5. april 2026, som ikke er en arbejdsdag. Flyt det, hvis I mente en anden dag.',
    );
  });
});
