import type { GrantRule, Model } from '@tovholder/model';
import type { WhereItStands } from '../access/standing-in-case.js';
import { holdersInWords, standingsFor } from '../access/standing-in-case.js';
import { entry, type CaseState, type Grant } from '../case-state.js';
import type { Context } from '../context.js';
import { kronerInWords } from '../kroner.js';
import type { MandateReference } from '../mandate-reference.js';
import { holdsThread } from '../people-rules.js';
import type { ActingPerson } from '../people.js';
import { reject, type Rejection } from '../rejection.js';
import type { Granted } from './grant-events.js';

export function leftOf({ amountKroner, usedKroner, returnedKroner }: Grant): number {
  return amountKroner - usedKroner - returnedKroner;
}

/** What a case has been granted of one kind, and has neither been refused nor given back. */
export function grantedOf(grant: string, { grants }: CaseState): number {
  return Object.values(grants)
    .filter((one) => one.grant === grant && one.status !== 'declined')
    .reduce((sum, { amountKroner, returnedKroner }) => sum + amountKroner - returnedKroner, 0);
}

/** The grant, where there is one that may be used. */
export function givenGrant(grantId: string, { grants }: CaseState): Grant | Rejection {
  const grant = entry(grants, grantId);
  if (!grant) return reject('grant-not-found');
  if (grant.status === 'proposed') return reject('grant-not-given', { detail: awaiting(grant) });
  return grant.status === 'given' ? grant : reject('grant-settled');
}

export function proposedGrant(grantId: string, { grants }: CaseState): Grant | Rejection {
  const grant = entry(grants, grantId);
  if (!grant) return reject('grant-not-found');
  return grant.status === 'proposed' ? grant : reject('grant-not-proposed');
}

function awaiting({ awaits }: Grant): string {
  return `Der mangler svar fra ${awaits.map(({ name }) => name).join(', ')}.`;
}

/** Who accounts for the money: whoever disposes of it, or holds the thread. */
export function accountsFor(
  { disposer }: Pick<Grant, 'disposer'>,
  state: CaseState,
  context: Context,
): Rejection | undefined {
  const may = disposer.personId === context.by.personId || holdsThread(state, context);
  return may
    ? undefined
    : reject('not-grant-holder', { detail: `Den, der råder over den, er ${disposer.name}.` });
}

export function withinWhatIsLeft(amountKroner: number, grant: Grant): Rejection | undefined {
  const left = leftOf(grant);
  return amountKroner > left
    ? reject('grant-overdrawn', { field: '/amountKroner', detail: `Tilbage er ${kronerInWords(left)}` })
    : undefined;
}

export function ruleOf({ grant }: Pick<Granted, 'grant'>, { grants = [] }: Model): GrantRule | undefined {
  return grants.find(({ id }) => id === grant);
}

/** In the name of which role somebody grants, or says yes or no to it; it stands on the trail as a mandate does. */
export function grantingAs(
  rule: GrantRule,
  roles: GrantRule['roles'],
  person: ActingPerson,
  state: WhereItStands,
): MandateReference | Rejection {
  const [standing] = standingsFor(roles, person, state);
  if (!standing) return reject('no-mandate', { detail: `Det har ${holdersInWords(roles, person, state)}.` });
  return { mandateId: rule.id, title: rule.title, role: standing.role, unitId: standing.unitId };
}

/** What of a grant its events repeat, so that each can be read by itself. */
export function granted(grant: Granted): Granted {
  const { grantId, grant: kind, title, amountKroner, purpose, purposeTitle, what, reason, disposer } = grant;
  return { grantId, grant: kind, title, amountKroner, purpose, purposeTitle, what, reason, disposer };
}
