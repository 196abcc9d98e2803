import { capacityWords, termFor } from '@tovholder/model';
import type { CaseFact } from '../case-event.js';
import { entry, type CaseState, type Consent } from '../case-state.js';
import type { Context } from '../context.js';
import type { Decision } from '../decision.js';
import { referenceTo } from '../people-rules.js';
import type { PersonReference } from '../people.js';
import { reject, isRejection, type Rejection } from '../rejection.js';
import type { ConsentCommand } from './consent-commands.js';
import type { Some } from './consent-events.js';
import { exceptFor } from './evolve-consent.js';
import { consentsInForce, coversPerson, isInForce } from './who-is-covered.js';

type Of<Type extends ConsentCommand['type']> = Extract<ConsentCommand, { type: Type }>;

/**
 * The family may take its yes back at any time, from everybody or from some, and whoever sees the case writes it down:
 * those it was taken back from see nothing from that moment, unless another consent covers them.
 */
export function withdrawConsent(
  command: Of<'WithdrawConsent'>,
  state: CaseState,
  context: Context,
): Decision {
  const consent = entry(state.consents, command.consentId);
  if (!consent) return reject('consent-not-found');
  if (!isInForce(consent, context.at)) return reject('consent-over');
  const only = onlyThese(command, consent, context);
  if (isRejection(only)) return only;
  const left = only ? [exceptFor(only, consent)] : [];
  const others = consentsInForce(state, context.at).filter((other) => other !== consent);
  const covering = (personId: string) =>
    [...left, ...others].find((one) => coversPerson(one, personId, state, context));
  const seeing = restingOn(consent, state).filter(({ personId }) => !isOver(personId, state, context));
  const { consentId, purpose, title } = consent;
  const { withdrawnBy, how } = command;
  return [
    {
      type: 'ConsentWithdrawn',
      data: {
        ...{ consentId, purpose, title, withdrawnBy, how },
        ...(only && { only }),
        loseSight: seeing.filter(({ personId }) => !covering(personId)),
      },
    },
    ...others.flatMap((other) =>
      coveredBy(
        other,
        seeing.filter(({ personId }) => covering(personId) === other),
      ),
    ),
  ];
}

/** The clock says what has happened by itself; it says it once. */
export function expireConsent(
  { consentId }: Of<'ExpireConsent'>,
  state: CaseState,
  { at }: Context,
): Decision {
  const consent = entry(state.consents, consentId);
  if (consent?.status !== 'given') return reject('consent-over');
  if (at < consent.until) return reject('consent-in-force');
  const { purpose, title } = consent;
  const renewed = consentsInForce(state, at).some((other) => other.purpose === purpose);
  // From whoever it was taken back before, it has been gone since then.
  const loseSight = restingOn(consent, state).filter(
    ({ personId }) => entry(state.sightByConsent, personId)?.until === consent.until,
  );
  return [{ type: 'ConsentExpired', data: { consentId, purpose, title, renewed, loseSight } }];
}

function onlyThese(
  { professions = [], people = [] }: Of<'WithdrawConsent'>,
  { covers, except }: Consent,
  { roster }: Context,
): Some | undefined | Rejection {
  if (professions.length + people.length === 0) return undefined;
  const left = covers.filter((capacity) => !except.professions.includes(capacity));
  const beside = professions.findIndex((capacity) => !left.includes(capacity));
  if (beside !== -1) {
    const choices = left.map((id) => ({ id, title: termFor(capacityWords, id) }));
    return reject('not-covered', { field: `/professions/${beside}`, choices });
  }
  const named = people.map((personId) => roster.find(personId));
  const unknown = named.indexOf(undefined);
  if (unknown !== -1) return reject('unknown-person', { field: `/people/${unknown}` });
  return { professions, people: named.flatMap((person) => (person ? [referenceTo(person)] : [])) };
}

function isOver(personId: string, { sightByConsent }: CaseState, { at }: Context): boolean {
  return (entry(sightByConsent, personId)?.until ?? at) <= at;
}

function restingOn({ consentId }: Consent, { sightByConsent }: CaseState): readonly PersonReference[] {
  return Object.values(sightByConsent)
    .filter((sight) => sight.consentId === consentId)
    .map(referenceTo);
}

function coveredBy(
  { consentId, givenAt, until }: Consent,
  people: readonly PersonReference[],
): readonly CaseFact[] {
  return people.length === 0
    ? []
    : [{ type: 'CoveredByConsent', data: { consentId, givenAt, until, people } }];
}
