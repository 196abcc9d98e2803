import { describe, expect, it } from '@jest/globals';
import { clockAt, dayAt, momentAt } from './clock-time.js';

describe('the day in Denmark', () => {
  it.each([
    ['2026-12-31T22:59:59.999Z', '2026-12-31'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01'],
    ['2026-07-31T22:00:00.000Z', '2026-08-01'],
  ])('at %s is %s', (moment, day) => {
    expect(dayAt(moment)).toBe(day);
  });

  it('is asked for of a moment that exists', () => {
    expect(() => dayAt('2026-12-31')).toThrow(RangeError);
  });
});

describe('a time of day in Denmark', () => {
  it.each([
    ['2026-03-02', '09:00', '2026-03-02T08:00:00.000Z'],
    ['2026-07-01', '09:00', '2026-07-01T07:00:00.000Z'],
    ['2026-12-31', '23:59', '2026-12-31T22:59:00.000Z'],
  ])('on %s at %s is the moment %s', (date, clock, moment) => {
    expect(momentAt(date, clock)).toBe(moment);
    expect(clockAt(moment)).toBe(clock);
  });

  it('that summer time skips is the hour after', () => {
    expect(clockAt(momentAt('2026-03-29', '02:30'))).toBe('03:30');
  });

  it.each(['24:00', '9:00', '09:60', ''])('is refused when written %p', (clock) => {
    expect(() => momentAt('2026-03-02', clock)).toThrow(RangeError);
  });

  it('is asked for of a day and a moment that exist', () => {
    expect(() => momentAt('2026-02-30', '09:00')).toThrow(RangeError);
    expect(() => clockAt('2026-03-02')).toThrow(RangeError);
  });
});
