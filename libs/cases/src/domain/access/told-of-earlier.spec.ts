import { describe, expect, it } from '@jest/globals';
import {
  everybody,
  familyDepartment,
  otherSchoolLeader,
  schoolLeader,
  socialWorker,
} from '../testing/municipality.js';
import { earlierTold, isToldOfEarlier } from './told-of-earlier.js';

const one = {
  caseId: 'one',
  raisedAt: '2026-03-02T08:00:00.000Z',
  severity: 'yellow',
  status: 'open',
} as const;
const other = { ...one, caseId: 'other', status: 'closed' } as const;

const sees = (caseId: string) => caseId === 'other';

describe('Who is told of earlier concerns', () => {
  it('is, of them all, whoever answers for the department that received this one', () => {
    const told = everybody.filter((person) => isToldOfEarlier(person, familyDepartment));
    expect(new Set(told.flatMap(({ standings }) => standings.map(({ role }) => role)))).toEqual(
      new Set(['social-worker', 'family-leader', 'school-chief', 'family-chief']),
    );
    expect(earlierTold([one, other], socialWorker, familyDepartment, sees)).toEqual([one, other]);
  });

  it('is, of those whose cases they may see, everybody else', () => {
    expect(earlierTold([one, other], schoolLeader, familyDepartment, sees)).toEqual([other]);
    expect(earlierTold([one, other], otherSchoolLeader, familyDepartment, () => false)).toEqual([]);
  });

  it('is the family department only once it has received the concern', () => {
    expect(isToldOfEarlier(socialWorker, undefined)).toBe(false);
    expect(isToldOfEarlier(socialWorker, null)).toBe(false);
    expect(isToldOfEarlier(socialWorker, 'another-department')).toBe(false);
  });
});
