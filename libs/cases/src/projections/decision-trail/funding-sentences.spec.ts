import { describe, expect, it } from '@jest/globals';
import type { CaseFact } from '../../domain/case-event.js';
import { fundingSettled, measureStarted } from '../testing/facts.js';
import { given } from '../testing/history.js';
import { decisionTrail } from './decision-trail.projection.js';
import { TrailEntry } from './trail-entry.entity.js';

const treatment = { id: 'day-treatment', title: 'Dagbehandling' };
const education = { id: 'special-education', title: 'Specialundervisning' };

describe('the trail of who pays', () => {
  it('says what kind of measure begins, or between which it is', () => {
    expect(saysOf(measureStarted({ kinds: [treatment, education] }))).toBe(
      'Indsatsen »Støtteperson« begynder 10. december 2026. Slags: Dagbehandling eller Specialundervisning. ' +
        'Betalingen afklares bagefter.',
    );
    expect(saysOf(measureStarted())).toBe(
      'Indsatsen »Støtteperson« begynder 10. december 2026. Betalingen afklares bagefter.',
    );
  });

  it('says what kind it turned out to be, and who pays for that', () => {
    expect(saysOf(fundingSettled({ kind: treatment }))).toBe(
      'Betalingen blev afklaret. Slags: Dagbehandling. Betaler: Familieafdelingen. Fordi: »Aftalt.«',
    );
    expect(saysOf(fundingSettled())).toBe(
      'Betalingen blev afklaret. Betaler: Familieafdelingen. Fordi: »Aftalt.«',
    );
  });
});

function saysOf(fact: CaseFact): string | undefined {
  return given(fact).seenBy(decisionTrail).all(TrailEntry)[0]?.what;
}
