import { describe, expect, it } from '@jest/globals';
import { makeCalendar } from '@tovholder/calendar';
import { dayOf, momentOf, timeInWords } from './time-in-words.js';

const calendar = makeCalendar({ closingDays: [] });
/** A Monday, 9.00 in Denmark; summer time begins on the 29th. */
const now = '2026-03-02T08:00:00.000Z';

describe('a time in words', () => {
  it.each([
    ['2026-03-09 kl. 13.00', '2026-03-09T12:00:00.000Z'],
    ['2026-03-09 kl. 9.05', '2026-03-09T08:05:00.000Z'],
    ['2026-03-09 kl 13:30', '2026-03-09T12:30:00.000Z'],
    ['2026-03-09', '2026-03-09T08:00:00.000Z'],
    ['om 24 timer', '2026-03-03T08:00:00.000Z'],
    ['24 timer', '2026-03-03T08:00:00.000Z'],
    ['om 30 minutter', '2026-03-02T08:30:00.000Z'],
    ['om 5 arbejdsdage', '2026-03-09T08:00:00.000Z'],
    ['om 5 arbejdsdage kl. 13.00', '2026-03-09T12:00:00.000Z'],
    ['om 3 dage', '2026-03-05T08:00:00.000Z'],
    ['om 4 uger', '2026-03-30T07:00:00.000Z'],
    ['om 2 måneder', '2026-05-02T07:00:00.000Z'],
    ['i dag kl. 15.00', '2026-03-02T14:00:00.000Z'],
    ['i morgen', '2026-03-03T08:00:00.000Z'],
    ['kl. 15.00', '2026-03-02T14:00:00.000Z'],
    ['mandag kl. 9.00', '2026-03-09T08:00:00.000Z'],
    ['fredag', '2026-03-06T08:00:00.000Z'],
    ['om 25 timer kl. 12.00', '2026-03-03T11:00:00.000Z'],
  ])('%s', (words, moment) => {
    const time = timeInWords(words);
    expect(time && momentOf(time, now, calendar)).toBe(moment);
  });

  it.each([
    '',
    'snart',
    'om 0 dage',
    'om fem dage',
    '2026-02-30',
    'kl. 24.00',
    'kl. 9.60',
    'om 5',
    '5 dag e',
  ])('is not »%s«', (words) => {
    expect(timeInWords(words)).toBeUndefined();
  });

  it('is a day too', () => {
    const inAnHour = timeInWords('om 16 timer');
    expect(inAnHour && dayOf(inAnHour, now, calendar)).toBe('2026-03-03');
  });
});
