import { describe, expect, it } from '@jest/globals';
import { makeCalendar } from '@tovholder/calendar';
import { threeLevels } from '../../domain/testing/published-cases/three-levels.js';
import { pathOfCase } from './path-of-case.js';

describe('the path of a case', () => {
  const calendar = makeCalendar({ closingDays: [] });

  it('is where it began, and each time it was sent or others were asked', () => {
    const path = pathOfCase(threeLevels().events, calendar);
    expect(path?.begins).toMatchObject({ level: 'local' });
    expect(path?.steps.map(({ kind, from, to }) => `${kind} ${from} ${to}`)).toEqual([
      'advice local forum',
      'escalate local authority',
      'return authority local',
    ]);
  });

  it('goes by the day it was in Denmark', () => {
    const lateInTheEvening = threeLevels().events.map((event) => ({
      ...event,
      at: '2026-06-30T22:30:00.000Z',
    }));
    expect(pathOfCase(lateInTheEvening, calendar)?.begins.on).toBe('2026-07-01');
  });

  it('is none where there is no case', () => {
    expect(pathOfCase([], calendar)).toBeUndefined();
  });
});
