import { capacityWords, termFor } from '@tovholder/model';
import type { ConsentEvent, FamilyMember, Some } from '../../../domain/consent/consent-events.js';
import type { PersonReference } from '../../../domain/people.js';
import { dayInWords, dayOrMomentInWords, listed, quoted } from '../in-words.js';
import type { Sentences } from './sentences.js';

export const consentSentences: Sentences<ConsentEvent['type']> = {
  ConsentGiven: ({ title, covers, refused, givenBy, how, expiresOn, legalBasis, restsOnIt }) =>
    [
      `Samtykke til ${quoted(title)} ${family(givenBy)} sagde ja (${how}) for ${titled({ professions: covers, people: [] })} til og med ${dayInWords(expiresOn)} (${legalBasis}).`,
      ...(refused ? [`Nej til ${titled(refused)}.`] : []),
      ...(restsOnIt.length > 0 ? [`${names(restsOnIt)} ser nu sagen på samtykket.`] : []),
    ].join(' '),
  ConsentRefused: ({ title, refusedBy, how }) =>
    `Samtykke til ${quoted(title)} ${family(refusedBy)} sagde nej (${how}).`,
  CoveredByConsent: ({ people, givenAt, until }) =>
    `${names(people)} er dækket af samtykket fra ${dayOrMomentInWords(givenAt)}, som gælder til og med ${dayOrMomentInWords(until)}. Familien er ikke spurgt igen.`,
  ConsentWithdrawn: ({ title, withdrawnBy, how, only, loseSight }) =>
    [
      `Samtykke trukket tilbage: ${quoted(title)} ${family(withdrawnBy)} (${how})${only ? `, kun for ${titled(only)}` : ''}.`,
      ...outOfSight(loseSight),
    ].join(' '),
  ConsentExpired: ({ title, renewed, loseSight }) =>
    [
      `Samtykke udløbet: ${quoted(title)}${renewed ? ' Familien har givet et nyt.' : ''}`,
      ...outOfSight(loseSight),
    ].join(' '),
};

function outOfSight(people: readonly PersonReference[]): string[] {
  return people.length > 0 ? [`${names(people)} kan ikke længere se sagen.`] : [];
}

export function titled({ professions, people }: Some): string {
  return listed([
    ...professions.map((capacity) => termFor(capacityWords, capacity)),
    ...people.map(({ name }) => name),
  ]);
}

export function family(members: readonly FamilyMember[]): string {
  return listed(members.map(({ name, capacity }) => (capacity === 'child' ? `${name} (den unge)` : name)));
}

function names(people: readonly PersonReference[]): string {
  return listed(people.map(({ name }) => name));
}
