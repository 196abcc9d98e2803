import { describe, expect, it } from '@jest/globals';
import { caseHandedOver } from '../testing/facts.js';
import { given } from '../testing/history.js';
import { decisionTrail } from './decision-trail.projection.js';
import { TrailEntry } from './trail-entry.entity.js';

describe('what the trail tells of a case handed over', () => {
  it('is to whom, when, and what was given with which basis', () => {
    const [entry] = given(caseHandedOver()).seenBy(decisionTrail).all(TrailEntry);
    expect(entry?.what).toBe(
      'Overdraget til Opdigtet Kommune, som familien flytter til 1. december 2026. Den fik besked 20. november 2026. ' +
        'Givet videre: »Referatet fra netværksmødet«. Grundlag: »Barnets lov § 132«. ' +
        'Givet videre: »Handleplanen«. Grundlag: »Samtykke«.',
    );
  });
});
