import type { CaseFact, EventOf } from '../case-event.js';
import type { Subject } from '../concern/concern-events.js';
import type { FamilyMember } from '../consent/consent-events.js';
import { referenceTo } from '../people-rules.js';
import type { ActingPerson } from '../people.js';

export const theConsent = 'consent-1';
export const mother: FamilyMember = { capacity: 'parent', name: 'Mette Opdigtet' };

/** Born on 31 December 2036, and nobody yet. */
export const whoTurnsFifteen: Subject = {
  kind: 'child',
  name: 'Villads Opdigtet',
  cpr: '311236-4000',
  cprIndex: 'index-of-villads',
};
export const inFifteenYears = '2051-12-31T09:00:00.000Z';

/** The last moment of its last day, in Denmark. */
export const itsEnd = '2026-06-30T21:59:59.999Z';

/** Given for everybody the model lets it cover, before anybody of them had come. */
export function consentGiven(given: Partial<EventOf<'ConsentGiven'>['data']> = {}): CaseFact {
  return {
    type: 'ConsentGiven',
    data: {
      consentId: theConsent,
      purpose: 'work-together',
      title: 'Samarbejde om barnet',
      legalBasis: 'Artikel 6',
      covers: ['ppr', 'health-visitor', 'other-professional'],
      givenBy: [mother],
      how: 'På mødet.',
      expiresOn: '2026-06-30',
      until: itsEnd,
      restsOnIt: [],
      ...given,
    },
  };
}

export function coveredByConsent(people: readonly ActingPerson[], consentId = theConsent): CaseFact {
  const data = { consentId, givenAt: '2026-03-02T08:00:00.000Z', until: itsEnd };
  return { type: 'CoveredByConsent', data: { ...data, people: people.map(referenceTo) } };
}

export function consentWithdrawn(
  loseSight: readonly ActingPerson[],
  withdrawn: Partial<EventOf<'ConsentWithdrawn'>['data']> = {},
): CaseFact {
  const { consentId, purpose, title } = {
    consentId: theConsent,
    purpose: 'work-together',
    title: 'Samarbejde',
  };
  const said = { consentId, purpose, title, withdrawnBy: [mother], how: 'I telefonen.' };
  return {
    type: 'ConsentWithdrawn',
    data: { ...said, loseSight: loseSight.map(referenceTo), ...withdrawn },
  };
}
