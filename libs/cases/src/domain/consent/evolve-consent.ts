import type { Instant } from '@tovholder/calendar';
import type { CaseState, Consent } from '../case-state.js';
import type { Evolve } from '../evolver.js';
import type { PersonReference } from '../people.js';
import type { ConsentEvent, Some } from './consent-events.js';

export const evolveConsent: Evolve<ConsentEvent['type']> = {
  ConsentGiven: (state, { at, data }) => {
    const { consentId, purpose, title, covers, refused, until, restsOnIt } = data;
    const except = { professions: [], people: refused?.people.map(({ personId }) => personId) ?? [] };
    const consent: Consent = {
      ...{ consentId, purpose, title, covers, except, until },
      status: 'given',
      givenAt: at,
    };
    const given = { ...state, consents: { ...state.consents, [consentId]: consent } };
    return restingOn(given, consentId, until, restsOnIt);
  },
  ConsentRefused: (state) => state,
  CoveredByConsent: (state, { data: { consentId, until, people } }) =>
    restingOn(state, consentId, until, people),
  ConsentWithdrawn: (state, { at, data: { consentId, only, loseSight } }) => {
    const withdrawn = inConsent(state, consentId, (consent) =>
      only ? exceptFor(only, consent) : { ...consent, status: 'withdrawn' },
    );
    return restingOn(withdrawn, consentId, at, loseSight);
  },
  ConsentExpired: (state, { data: { consentId } }) =>
    inConsent(state, consentId, (consent) => ({ ...consent, status: 'expired' })),
};

/** What is left of a consent that was taken back from some of those it covered. */
export function exceptFor({ professions, people }: Some, consent: Consent): Consent {
  const except = {
    professions: [...consent.except.professions, ...professions],
    people: [...consent.except.people, ...people.map(({ personId }) => personId)],
  };
  return { ...consent, except };
}

function restingOn(
  state: CaseState,
  consentId: string,
  until: Instant,
  people: readonly PersonReference[],
): CaseState {
  if (people.length === 0) return state;
  const theirs = people.map((person) => [person.personId, { ...person, consentId, until }] as const);
  return { ...state, sightByConsent: { ...state.sightByConsent, ...Object.fromEntries(theirs) } };
}

function inConsent(state: CaseState, consentId: string, change: (consent: Consent) => Consent): CaseState {
  const consent = state.consents[consentId];
  return consent ? { ...state, consents: { ...state.consents, [consentId]: change(consent) } } : state;
}
