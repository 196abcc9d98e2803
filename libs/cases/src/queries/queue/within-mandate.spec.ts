import { describe, expect, it } from '@jest/globals';
import { viborg } from '../../domain/testing/model.js';
import { everybody, familyDepartment, school } from '../../domain/testing/municipality.js';
import type { CaseOverview } from '../../projections/case-overview/case-overview.entity.js';
import { openCase, type Action } from './actions.js';
import { lacksMandateFor, withinMandate } from './within-mandate.js';

const local = { level: 'local', unitId: school, receivingUnitId: null } as CaseOverview;
const received = { ...local, receivingUnitId: familyDepartment } as CaseOverview;
const chiefs = ['henrik', 'anne'];

describe('what takes a mandate', () => {
  it.each(viborg.levels.map(({ id }) => id))('waits for those who have it, the case being %s', (level) => {
    const dispute = { duty: 'mandate', pileOf: 'name-responsible' } as const;
    const found = everybody.filter((one) => !lacksMandateFor(dispute, one, { ...local, level }, viborg));
    expect(found.map(({ personId }) => personId)).toEqual(chiefs);
  });

  it('is nobody’s question of a task that waits for somebody else', () => {
    const named = { duty: 'named', pileOf: null } as const;
    expect(everybody.some((one) => lacksMandateFor(named, one, local, viborg))).toBe(false);
  });

  it('is offered to those who have it, and to look at the case to the others who were asked', () => {
    const settle: Action = { code: 'settle-funding', does: 'Afklarer, hvem der betaler.' };
    const byAuthorityAlone = {
      ...viborg,
      mandates: viborg.mandates.filter(({ level }) => level === 'authority'),
    };
    const offered = (row: CaseOverview, model = viborg) =>
      everybody.filter((one) => withinMandate(settle, one, row, model) === settle).map((one) => one.personId);
    expect(offered(received, byAuthorityAlone)).toEqual(chiefs);
    expect(offered(local, byAuthorityAlone)).toEqual([]);
    expect(offered(local)).toEqual(chiefs);
    for (const one of everybody) expect(withinMandate(openCase, one, local, viborg)).toBe(openCase);
  });
});
