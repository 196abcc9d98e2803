import type { LocalDate } from '@tovholder/calendar';
import { notPast } from '../agreements/make-agreements.js';
import type { CaseFact } from '../case-event.js';
import type { CaseState, Grant } from '../case-state.js';
import type { Context } from '../context.js';
import { dayInWords } from '../danish-day.js';
import type { Decision } from '../decision.js';
import { firstRejection, isRejection, reject, type Rejection } from '../rejection.js';
import { accountsFor, givenGrant, leftOf, ruleOf, withinWhatIsLeft } from './grant.js';
import type { GrantCommand } from './grant-commands.js';

type Of<Type extends GrantCommand['type']> = Extract<GrantCommand, { type: Type }>;

/** The money is used freely within what it was granted for; each use says what for and when. */
export function useGrant(
  { grantId, amountKroner, what, usedOn }: Of<'UseGrant'>,
  state: CaseState,
  context: Context,
): Decision {
  const grant = givenGrant(grantId, state);
  if (isRejection(grant)) return grant;
  const { title } = grant;
  return (
    firstRejection(
      accountsFor(grant, state, context),
      withinWhatIsLeft(amountKroner, grant),
      usedSinceGiven(usedOn, grant, context),
    ) ?? [
      {
        type: 'GrantUsed',
        data: {
          grantId,
          title,
          useId: context.newId(),
          amountKroner,
          what,
          usedOn,
          leftKroner: leftOf(grant) - amountKroner,
        },
      },
    ]
  );
}

/** What the money led to. Once that is told for the last time, nothing more is used, and the rest goes back. */
export function reviewGrant(
  { grantId, ledTo, result, next }: Of<'ReviewGrant'>,
  state: CaseState,
  context: Context,
): Decision {
  const grant = givenGrant(grantId, state);
  if (isRejection(grant)) return grant;
  const { title, disposer } = grant;
  return (
    firstRejection(
      accountsFor(grant, state, context),
      result === 'continue' ? lookedAtAgain(next, grant, context) : notLookedAtAgain(next),
    ) ?? [
      {
        type: 'GrantReviewed',
        data: { grantId, title, ledTo, result, ...(next !== undefined && { next }), disposer },
      },
      ...(result === 'settle' ? restGoesBack(grant) : []),
    ]
  );
}

export function returnGrant(
  { grantId, amountKroner, reason }: Of<'ReturnGrant'>,
  state: CaseState,
  context: Context,
): Decision {
  const grant = givenGrant(grantId, state);
  if (isRejection(grant)) return grant;
  return (
    firstRejection(accountsFor(grant, state, context), withinWhatIsLeft(amountKroner, grant)) ?? [
      grantReturned(grant, amountKroner, reason),
    ]
  );
}

function usedSinceGiven(
  usedOn: LocalDate,
  { givenOn }: Grant,
  { calendar, at }: Context,
): Rejection | undefined {
  const field = '/usedOn';
  const today = calendar.localDate(at);
  if (usedOn > today)
    return reject('date-in-the-future', { field, detail: `I dag er det ${dayInWords(today)}.` });
  return givenOn !== undefined && usedOn < givenOn
    ? reject('used-before-granted', { field, detail: `De blev bevilget ${dayInWords(givenOn)}.` })
    : undefined;
}

function lookedAtAgain(next: LocalDate | undefined, grant: Grant, context: Context): Rejection | undefined {
  const field = '/next';
  if (next === undefined) return reject('next-review-missing', { field });
  const { model, calendar, at } = context;
  const within = ruleOf(grant, model)?.reviewWithin;
  const latest = within && calendar.localDate(calendar.dueAt(at, within));
  return firstRejection(
    notPast(next, context, field),
    latest !== undefined && next > latest
      ? reject('review-too-late', { field, detail: `Senest ${dayInWords(latest)}.` })
      : undefined,
  );
}

function notLookedAtAgain(next: LocalDate | undefined): Rejection | undefined {
  return next === undefined ? undefined : reject('review-after-end', { field: '/next' });
}

function restGoesBack(grant: Grant): readonly CaseFact[] {
  const left = leftOf(grant);
  return left > 0 ? [grantReturned(grant, left, 'Ikke brugt, da bevillingen blev gjort op.')] : [];
}

function grantReturned(grant: Grant, amountKroner: number, reason: string): CaseFact {
  const { grantId, title } = grant;
  return {
    type: 'GrantReturned',
    data: { grantId, title, amountKroner, reason, leftKroner: leftOf(grant) - amountKroner },
  };
}
