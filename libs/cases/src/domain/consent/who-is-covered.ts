import type { Instant } from '@tovholder/calendar';
import type { Capacity, Model } from '@tovholder/model';
import { namedForOffice } from '../access/named-for-office.js';
import type { CaseFact } from '../case-event.js';
import { entry, type CaseState, type Consent } from '../case-state.js';
import type { Context } from '../context.js';
import { dayOrMomentInWords } from '../danish-day.js';
import { referenceTo } from '../people-rules.js';
import type { PersonReference } from '../people.js';
import { reject, type Rejection } from '../rejection.js';
import type { Roster } from '../roster.js';

/** Somebody who came to the case by being asked, and all they may have come as. */
interface Comer extends PersonReference {
  capacities: readonly Capacity[];
}

type Around = Pick<Context, 'model' | 'roster' | 'at'>;

export function isInForce({ status, until }: Consent, at: Instant): boolean {
  return status === 'given' && at < until;
}

/** The consents in force, the one that runs longest first. */
export function consentsInForce({ consents }: Pick<CaseState, 'consents'>, at: Instant): readonly Consent[] {
  return Object.values(consents)
    .filter((consent) => isInForce(consent, at))
    .sort((one, other) => other.until.localeCompare(one.until));
}

/** That those who are asked now are covered by what the family has said yes to: it is not asked a second time. */
export function coverageFollowing(
  facts: readonly CaseFact[],
  state: CaseState,
  context: Around,
): readonly CaseFact[] {
  const inForce = consentsInForce(state, context.at);
  if (inForce.length === 0) return [];
  const comers = comersIn(facts, state, context);
  const covered = (consent: Consent) =>
    comers.filter((comer) => inForce.find((one) => isCovered(comer, one)) === consent);
  return inForce
    .filter((consent) => covered(consent).length > 0)
    .map((consent) => ({
      type: 'CoveredByConsent',
      data: {
        consentId: consent.consentId,
        givenAt: consent.givenAt,
        until: consent.until,
        people: covered(consent).map(referenceTo),
      },
    }));
}

/** Those who were asked now, see the case by no consent, and come as somebody whom one could cover. */
export function uncoveredComers(
  facts: readonly CaseFact[],
  state: CaseState,
  context: Around,
): readonly PersonReference[] {
  const inForce = consentsInForce(state, context.at);
  return comersIn(facts, state, context)
    .filter((comer) => mayBeCovered(comer, context.model))
    .filter((comer) => !inForce.some((consent) => isCovered(comer, consent)))
    .map(referenceTo);
}

/** Whether the consent covers somebody who has part in the case. */
export function coversPerson(
  consent: Consent,
  personId: string,
  { meetings }: CaseState,
  { roster }: Around,
): boolean {
  const comer = comerAs(personId, invitedAs(personId, meetings), roster);
  return comer !== undefined && isCovered(comer, consent);
}

/** Of those with part in the case, the ones whose sight of it rests on this consent from now on. */
export function coveredAlready(
  consent: Consent,
  state: CaseState,
  context: Around,
): readonly PersonReference[] {
  return state.withPart
    .filter((personId) => !state.withOffice.includes(personId))
    .filter((personId) => coversPerson(consent, personId, state, context))
    .flatMap((personId) => context.roster.find(personId) ?? [])
    .map(referenceTo);
}

/**
 * Whoever lost sight of the case because the family took its yes back, or because it ran out, is not given it again by
 * being asked: only a new consent does that.
 * @param field where the command names them
 */
export function sightIsNotOver(
  personId: string,
  field: string,
  state: Pick<CaseState, 'consents' | 'sightByConsent'>,
  context: Around,
): Rejection | undefined {
  const sight = entry(state.sightByConsent, personId);
  const person = context.roster.find(personId);
  if (!sight || !person || context.at < sight.until) return undefined;
  const comer = comerAs(personId, [], context.roster);
  const renewed = consentsInForce(state, context.at).some((consent) => comer && isCovered(comer, consent));
  if (renewed) return undefined;
  const detail = `${person.name} har ikke kunnet se sagen siden ${dayOrMomentInWords(sight.until)}.`;
  return reject('consent-ended', { field, detail });
}

function comersIn(
  facts: readonly CaseFact[],
  { withPart, withOffice, sightByConsent }: CaseState,
  { roster }: Around,
): readonly Comer[] {
  const office = [...withOffice, ...facts.flatMap(namedForOffice)];
  const comers = facts
    .flatMap(askedIn)
    .filter(({ personId }) => !office.includes(personId))
    // Whoever had part on another basis before keeps it.
    .filter(({ personId }) => !withPart.includes(personId) || entry(sightByConsent, personId) !== undefined)
    .map(({ personId, capacities }) => comerAs(personId, capacities, roster));
  return comers
    .filter((comer) => comer !== undefined)
    .filter((one, index, all) => all.findIndex(({ personId }) => personId === one.personId) === index);
}

function askedIn(fact: CaseFact): readonly { personId: string; capacities: readonly Capacity[] }[] {
  switch (fact.type) {
    case 'MeetingScheduled': {
      const { invited, chair, noteTaker } = fact.data;
      return [...invited.flatMap(signedIn), ...[chair, noteTaker].map(asThemselves)];
    }
    case 'ParticipantInvited':
      return signedIn(fact.data.participant);
    case 'TaskAdded':
      return [asThemselves(fact.data.owner)];
    case 'AdviceRequested':
      return fact.data.asked.map(asThemselves);
    default:
      return [];
  }
}

function signedIn({ personId, capacity }: { personId?: string; capacity: Capacity }) {
  return personId === undefined ? [] : [{ personId, capacities: [capacity] }];
}

function asThemselves({ personId }: PersonReference) {
  return { personId, capacities: [] };
}

function comerAs(personId: string, as: readonly Capacity[], roster: Roster): Comer | undefined {
  const person = roster.find(personId);
  if (!person) return undefined;
  const roles = person.standings.flatMap(({ role }) => (role === 'administrator' ? [] : [role]));
  return { ...referenceTo(person), capacities: [...as, ...roles] };
}

function invitedAs(personId: string, meetings: CaseState['meetings']): readonly Capacity[] {
  return Object.values(meetings).flatMap(({ participants }) =>
    participants.filter((one) => one.personId === personId).map(({ capacity }) => capacity),
  );
}

function mayBeCovered({ capacities }: Comer, { consents = [] }: Model): boolean {
  return consents.some(({ covers }) => covers.some((capacity) => capacities.includes(capacity)));
}

function isCovered({ personId, capacities }: Comer, { covers, except }: Consent): boolean {
  return (
    !except.people.includes(personId) &&
    covers.some((capacity) => capacities.includes(capacity) && !except.professions.includes(capacity))
  );
}
