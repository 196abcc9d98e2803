import { describe, expect, it } from '@jest/globals';
import { gatherByChild, type NamedConcern } from './gather-by-child.js';

const concern = (caseId: string, raisedAt: string, changed: Partial<NamedConcern> = {}): NamedConcern => ({
  ...{ caseId, raisedAt, cprIndex: 'index-of-barn', childName: 'Barn Opdigtet' },
  ...{ unitId: 'skolen', raisedById: 'freja', agreedAt: null, startedAt: null },
  ...changed,
});

describe('concerns that repeat', () => {
  it('stand together for each child, with how many, from whom, where, and over what time', () => {
    expect(
      gatherByChild([
        concern('case-2', '2026-05-01', { raisedById: 'karen' }),
        concern('case-1', '2025-03-01'),
        concern('case-3', '2026-11-01', { unitId: 'børnehaven', childName: 'Barn Nyt Navn' }),
      ]),
    ).toEqual([
      {
        childName: 'Barn Nyt Navn',
        concerns: 3,
        raisers: 2,
        units: 2,
        firstAt: '2025-03-01',
        lastAt: '2026-11-01',
        agreedAt: null,
        startedAt: null,
        nothingDone: true,
        nothingSinceLast: true,
        caseIds: ['case-1', 'case-2', 'case-3'],
      },
    ]);
  });

  it('are more than one', () => {
    expect(gatherByChild([concern('case-1', '2026-05-01')])).toEqual([]);
    expect(gatherByChild([])).toEqual([]);
  });

  it('tell whether anything was done, and whether it was since the last', () => {
    const done = (agreedAt: string | null, startedAt: string | null) =>
      gatherByChild([
        concern('case-1', '2026-01-01', { agreedAt, startedAt }),
        concern('case-2', '2026-06-01'),
      ]).map((one) => [one.agreedAt, one.startedAt, one.nothingDone, one.nothingSinceLast]);
    expect(done('2026-02-01', null)).toEqual([['2026-02-01', null, false, true]]);
    expect(done(null, '2026-07-01')).toEqual([[null, '2026-07-01', false, false]]);
    expect(done('2026-07-01', '2026-02-01')).toEqual([['2026-07-01', '2026-02-01', false, false]]);
    expect(done('2026-06-01', null)).toEqual([['2026-06-01', null, false, false]]);
  });

  it('tell the latest that was done in any of the cases', () => {
    const [child] = gatherByChild([
      concern('case-1', '2026-01-01', { agreedAt: '2026-03-01', startedAt: '2026-04-01' }),
      concern('case-2', '2026-02-01', { agreedAt: '2026-02-02', startedAt: '2026-05-01' }),
    ]);
    expect(child).toMatchObject({ agreedAt: '2026-03-01', startedAt: '2026-05-01' });
  });

  it('come first where nothing was done since, then the most, then the newest', () => {
    const twice = (child: string, at: string, changed: Partial<NamedConcern> = {}) =>
      [0, 1].map((number) =>
        concern(`${child}-${number}`, at, { cprIndex: child, childName: child, ...changed }),
      );
    const names = gatherByChild([
      ...twice('helped', '2026-09-01', { startedAt: '2026-10-01' }),
      ...twice('old', '2026-01-01'),
      ...twice('new', '2026-02-01'),
      ...twice('many', '2026-01-01'),
      concern('many-2', '2026-01-01', { cprIndex: 'many', childName: 'many' }),
    ]).map(({ childName }) => childName);
    expect(names).toEqual(['many', 'new', 'old', 'helped']);
  });
});
