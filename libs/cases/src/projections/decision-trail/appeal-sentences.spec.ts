import { describe, expect, it } from '@jest/globals';
import {
  appealForwarded,
  appealReassessed,
  appealReceived,
  appealWithdrawn,
  decisionTold,
} from '../testing/appeal-facts.js';
import { given } from '../testing/history.js';
import { decisionTrail } from './decision-trail.projection.js';
import { TrailEntry } from './trail-entry.entity.js';

describe('what the trail tells of a complaint', () => {
  it.each([
    [
      decisionTold(),
      'Tilde Tagetsen (forælder) fik 20. november 2026 besked om »Dagbehandling« og kan klage til og med ' +
        '18. december 2026 (Retssikkerhedsloven § 67).',
    ],
    [
      appealReceived(),
      'Tilde Tagetsen klagede 23. november 2026 over »Dagbehandling«: »Vi vil hellere have hjælp derhjemme.«',
    ],
    [
      appealReceived({ late: true }),
      'Tilde Tagetsen klagede 23. november 2026 over »Dagbehandling«, efter klagefristen: ' +
        '»Vi vil hellere have hjælp derhjemme.«',
    ],
    [
      appealReassessed(),
      'Klagen over »Dagbehandling« er genvurderet: afgørelsen fastholdes. »Han får ikke nok ud af skolen.«',
    ],
    [
      appealReassessed({ outcome: 'changed' }),
      'Klagen over »Dagbehandling« er genvurderet: afgørelsen ændres. »Han får ikke nok ud af skolen.«',
    ],
    [
      appealReassessed({ outcome: 'too-late' }),
      'Klagen over »Dagbehandling« er genvurderet: klagen kom for sent. »Han får ikke nok ud af skolen.«',
    ],
    [appealForwarded(), 'Klagen over »Dagbehandling« blev sendt videre til Ankestyrelsen 25. november 2026.'],
    [appealWithdrawn(), 'Klagen over »Dagbehandling« er trukket tilbage: »De er enige nu.«'],
  ])('%#', (happened, sentence) => {
    const [entry] = given(happened).seenBy(decisionTrail).all(TrailEntry);
    expect(entry).toMatchObject({ what: sentence });
  });
});
