import { describe, expect, it } from '@jest/globals';
import { candidates } from './candidates.js';
import { inField, reject } from './rejection.js';
import { otherSchool, roster, school } from './testing/municipality.js';

describe('Whom a field may name instead', () => {
  it('is those who hold the capacity where the child is, with their unit', () => {
    expect(candidates('teacher', school, roster)).toEqual({
      choices: [
        { id: 'freja', title: 'Freja Prøvesen (Lindevangskolen)' },
        { id: 'mikkel', title: 'Mikkel Prøvesen (Lindevangskolen)' },
      ],
    });
    expect(candidates('school-leader', otherSchool, roster)).toEqual({
      choices: [{ id: 'ole', title: 'Ole Eksempel (Fjordskolen)' }],
    });
  });

  it('is told by the capacity’s own unit when somebody works in several', () => {
    const [first, ...standings] = [
      { role: 'ppr', unitId: otherSchool, reaches: [] },
      { role: 'teacher', unitId: school, reaches: [] },
    ] as const;
    const both = { personId: 'begge', name: 'Begge Dele', standings: [first, ...standings] };
    expect(candidates('teacher', school, { ...roster, holdersOf: () => [both] })).toEqual({
      choices: [{ id: 'begge', title: 'Begge Dele (Lindevangskolen)' }],
    });
  });

  it('is a name alone when nobody has named the unit', () => {
    expect(candidates('ppr', school, roster)).toEqual({ choices: [{ id: 'pelle', title: 'Pelle Påfund' }] });
  });

  it('is left out when there is nobody', () => {
    expect(candidates('companion', school, roster)).toEqual({});
  });
});

describe('A rejection of a part', () => {
  it('points from the root of the whole', () => {
    expect(inField('/meeting', reject('unknown-meeting-kind', { field: '/kind' })).field).toBe(
      '/meeting/kind',
    );
  });

  it('points nowhere when the part’s does not', () => {
    expect(inField('/meeting', reject('no-mandate'))).toEqual(reject('no-mandate'));
  });
});
