import type { Instant } from '@tovholder/calendar';
import { capacityWords, termFor } from '@tovholder/model';
import type { CaseState, Consent } from '../../domain/case-state.js';
import { isInForce } from '../../domain/consent/who-is-covered.js';
import { fold } from '../../domain/evolve.js';
import { referenceTo } from '../../domain/people-rules.js';
import type { PersonReference } from '../../domain/people.js';
import type { StoredCaseEvent, StoredEventOf } from '../../projections/stored-case-event.js';
import type { CaseConsent, ConsentStatus } from './consent-shown.js';

/** The consents of a case as they stand at that moment, by the rules that decide who sees it by them. */
export function consentsOfCase(history: readonly StoredCaseEvent[], at: Instant): CaseConsent[] {
  const state = fold(history);
  const names = namesIn(history);
  return history.flatMap((event) => {
    const consent = event.type === 'ConsentGiven' ? state.consents[event.data.consentId] : undefined;
    return event.type === 'ConsentGiven' && consent ? [shown(event, consent, state, at, names)] : [];
  });
}

function shown(
  { data, at: givenAt }: StoredEventOf<'ConsentGiven'>,
  consent: Consent,
  { sightByConsent }: CaseState,
  at: Instant,
  names: ReadonlyMap<string, string>,
): CaseConsent {
  const { consentId, purpose, title, legalBasis, givenBy, how, expiresOn } = data;
  const { covers, except } = consent;
  return {
    ...{ consentId, purpose, title, legalBasis, how, expiresOn, givenAt },
    givenBy: [...givenBy],
    covers: covers
      .filter((capacity) => !except.professions.includes(capacity))
      .map((capacity) => ({ capacity, title: termFor(capacityWords, capacity) })),
    exceptPeople: except.people.map((personId) => ({ personId, name: names.get(personId) ?? personId })),
    status: statusOf(consent, at),
    seenBy: Object.values(sightByConsent)
      .filter((sight) => sight.consentId === consentId && at < sight.until)
      .map(referenceTo),
  };
}

// What has run out has done so whether or not the clock has said it yet.
function statusOf(consent: Consent, at: Instant): ConsentStatus {
  if (consent.status === 'withdrawn') return 'withdrawn';
  return isInForce(consent, at) ? 'in-force' : 'expired';
}

function namesIn(history: readonly StoredCaseEvent[]): ReadonlyMap<string, string> {
  const named = history.flatMap((event): readonly PersonReference[] => {
    if (event.type === 'ConsentGiven') return event.data.refused?.people ?? [];
    return event.type === 'ConsentWithdrawn' ? (event.data.only?.people ?? []) : [];
  });
  return new Map(named.map(({ personId, name }) => [personId, name]));
}
