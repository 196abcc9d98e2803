import { describe, expect, it } from '@jest/globals';
import {
  consentExpired,
  consentGiven,
  consentRefused,
  consentWithdrawn,
  coveredByConsent,
} from '../testing/consent-facts.js';
import { given } from '../testing/history.js';
import { pia, reference } from '../testing/people.js';
import { decisionTrail } from './decision-trail.projection.js';
import { TrailEntry } from './trail-entry.entity.js';

describe('what the trail tells of consents', () => {
  it.each([
    [
      consentGiven(),
      'Samtykke til »Samarbejde om barnet«. Mor Opdigtet sagde ja (På mødet) for PPR og sundhedsplejerske til og med 23. november 2027 (Artikel 6). Pia Påfund ser nu sagen på samtykket.',
    ],
    [
      consentGiven({ restsOnIt: [], refused: { professions: ['ppr'], people: [reference(pia)] } }),
      'Samtykke til »Samarbejde om barnet«. Mor Opdigtet sagde ja (På mødet) for PPR og sundhedsplejerske til og med 23. november 2027 (Artikel 6). Nej til PPR og Pia Påfund.',
    ],
    [
      consentRefused(),
      'Samtykke til »Samarbejde om barnet«. Barn Opdigtet (den unge) sagde nej (I telefonen).',
    ],
    [
      coveredByConsent(),
      'Pia Påfund er dækket af samtykket fra 23. november 2026 kl. 09.00, som gælder til og med 23. november 2027. Familien er ikke spurgt igen.',
    ],
    [
      consentWithdrawn(),
      'Samtykke trukket tilbage: »Samarbejde om barnet«. Mor Opdigtet (I telefonen). Pia Påfund kan ikke længere se sagen.',
    ],
    [
      consentWithdrawn({ only: { professions: ['ppr'], people: [] }, loseSight: [] }),
      'Samtykke trukket tilbage: »Samarbejde om barnet«. Mor Opdigtet (I telefonen), kun for PPR.',
    ],
    [consentExpired(), 'Samtykke udløbet: »Samarbejde om barnet«. Pia Påfund kan ikke længere se sagen.'],
    [
      consentExpired({ renewed: true, loseSight: [] }),
      'Samtykke udløbet: »Samarbejde om barnet«. Familien har givet et nyt.',
    ],
  ])('%#', (fact, sentence) => {
    expect(
      given(fact)
        .seenBy(decisionTrail)
        .all(TrailEntry)
        .map(({ what }) => what),
    ).toEqual([sentence]);
  });

  it('has the legal basis of one that was given', () => {
    expect(given(consentGiven()).seenBy(decisionTrail).all(TrailEntry)).toMatchObject([
      { legalBasis: 'Artikel 6' },
    ]);
  });
});
