import { describe, expect, it } from '@jest/globals';
import type { Subject } from '../../domain/concern/concern-events.js';
import type { ActingPerson, Standing } from '../../domain/people.js';
import { subjectShown } from './subject-shown.js';

const child: Subject = { kind: 'child', name: 'Barn Opdigtet', cpr: '000000-0000', cprIndex: 'index' };

describe('who a case is about', () => {
  it('is told with the number to those of the department that received it', () => {
    for (const role of ['social-worker', 'family-leader', 'family-chief'] as const)
      expect(subjectShown(child, as(role), 'familieafdelingen').cpr).toBe('000000-0000');
  });

  it('is told without it to everybody else, and to the department until it has received it', () => {
    for (const role of ['teacher', 'school-leader', 'school-chief', 'ppr', 'administrator'] as const)
      expect(subjectShown(child, as(role), 'familieafdelingen').cpr).toBeNull();
    expect(subjectShown(child, as('social-worker'), null).cpr).toBeNull();
    expect(subjectShown(child, as('social-worker'), 'en anden afdeling').cpr).toBeNull();
  });

  it('is told by the description to all who see the case, where there is no number', () => {
    const described: Subject = { kind: 'child-described', name: 'Barn Opdigtet', description: 'Går i 3. b.' };
    expect(subjectShown(described, as('teacher'), null)).toEqual({
      subjectDescription: 'Går i 3. b.',
      cpr: null,
    });
  });
});

function as(role: Standing['role']): Pick<ActingPerson, 'standings'> {
  return { standings: [{ role, unitId: 'her', reaches: ['familieafdelingen'] }] };
}
