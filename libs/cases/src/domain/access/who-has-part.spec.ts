import { describe, expect, it } from '@jest/globals';
import { whoHasPart } from './who-has-part.js';

const until = '2026-06-30T21:59:59.999Z';
const parts = { withPart: ['freja', 'pelle'], sightByConsent: { pelle: { until } } };

describe('Who has part in a case', () => {
  it('is whoever was given one, and by a consent as long as it holds', () => {
    expect(whoHasPart(parts, '2026-06-30T21:59:59.998Z')).toEqual(['freja', 'pelle']);
    expect(whoHasPart(parts, until)).toEqual(['freja']);
  });

  it('is the one who is responsible, whatever they had before', () => {
    expect(whoHasPart({ ...parts, responsible: 'pelle' }, until)).toEqual(['freja', 'pelle']);
    expect(whoHasPart({ ...parts, responsible: 'karen' }, until)).toEqual(['freja', 'karen']);
  });

  it('is nobody by a name that every object has', () => {
    expect(whoHasPart({ withPart: ['constructor'], sightByConsent: {} }, until)).toEqual(['constructor']);
  });
});
