import { capacityWords, termFor, type Capacity } from '@tovholder/model';
import { entry, type CaseState } from '../case-state.js';
import type { Context } from '../context.js';
import { dayInWords } from '../danish-day.js';
import { actsForAuthority, onlyThreadHolder } from '../people-rules.js';
import { firstRejection, reject, type Rejection } from '../rejection.js';

/** Barnets lov § 95: a measure that runs is followed up with child and parents by whoever has the duty. */
export function mayFollowUpMeasure(
  measureId: string,
  heard: readonly Capacity[],
  state: CaseState,
  context: Context,
): Rejection | undefined {
  return firstRejection(
    hasTheDuty(state, context),
    hasBegun(measureId, state, context),
    somebodyWasHeard(heard),
  );
}

// Once the authority has received the concern, the law's follow-up is its own, whoever holds the thread.
function hasTheDuty(state: CaseState, context: Context): Rejection | undefined {
  if (!state.reception) return onlyThreadHolder(state, context);
  return actsForAuthority(state, context) ? undefined : reject('not-authority');
}

function hasBegun(
  measureId: string,
  { measures }: CaseState,
  { calendar, at }: Context,
): Rejection | undefined {
  const field = '/measureId';
  const measure = entry(measures, measureId);
  if (!measure) return reject('measure-not-found', { field });
  return calendar.localDate(at) < measure.startsOn
    ? reject('measure-not-begun', { field, detail: `Den begynder ${dayInWords(measure.startsOn)}.` })
    : undefined;
}

function somebodyWasHeard(heard: readonly Capacity[]): Rejection | undefined {
  return heard.length > 0 ? undefined : reject('nobody-heard', { field: '/heard', choices: everyCapacity });
}

const everyCapacity = (Object.keys(capacityWords) as Capacity[]).map((id) => ({
  id,
  title: termFor(capacityWords, id),
}));
