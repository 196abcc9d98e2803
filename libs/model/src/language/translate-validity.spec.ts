import { describe, expect, it } from '@jest/globals';
import { compileModel } from '../compile-model.js';
import { smallestModel } from '../testing/smallest-model.js';

const sooner = `  - id: assess-sooner
    titel: Vurder hurtigere
    begynder ved: bekymring modtaget
    holdt ved: bekymring vurderet
    længde: 12 timer
    hjemmel: { tekst: Barnets lov § 136, gælder fra: 2027-01-01 }
    ansvarlig: familieafdelingsleder
    afløser: assess
lovgrundlag:
`;

function compiled(text: string) {
  const result = compileModel(text, 'lille.yaml');
  if (!result.ok) throw new Error(result.mistakes[0]?.message);
  return result.model;
}

describe('what a model says of when it holds', () => {
  it('is the day it is put in force, and which deadline takes the place of which', () => {
    const model = compiled(
      `${smallestModel.replace('lovgrundlag:\n', () => sooner)}sættes i kraft: 2026-08-01\n`,
    );
    expect(model.inForceFrom).toBe('2026-08-01');
    expect(model.deadlines.map(({ id, replaces }) => [id, replaces])).toEqual([
      ['assess', undefined],
      ['assess-sooner', 'assess'],
    ]);
  });

  it('is absent where nothing is written', () => {
    const model = compiled(smallestModel);
    expect(model).not.toHaveProperty('inForceFrom');
    expect(model.deadlines[0]).not.toHaveProperty('replaces');
  });
});
