import { entry, type CaseState } from '../case-state.js';
import type { Context, KnownSharedMeasure } from '../context.js';
import type { Decision } from '../decision.js';
import { reject, type Rejection } from '../rejection.js';
import type { MeasureCommand } from './measure-commands.js';
import type { ExchangedFor, SharedMeasure } from './measure-events.js';

type Of<Type extends MeasureCommand['type']> = Extract<MeasureCommand, { type: Type }>;

/** Children's own measures are exchanged for one in their group's case, and for so many that it points at none of them. */
export function mayBeShared(
  shared: SharedMeasure | undefined,
  { subject }: CaseState,
  { model }: Context,
): Rejection | undefined {
  if (!shared) return undefined;
  if (subject !== 'group' || !model.sharedMeasures)
    return reject('shared-measure-not-here', { field: '/shared' });
  const { minExchanged } = model.sharedMeasures;
  return shared.takesPlaceOf < minExchanged
    ? reject('too-few-exchanged', {
        field: '/shared/takesPlaceOf',
        detail: `Modellen kræver mindst ${minExchanged}.`,
      })
    : undefined;
}

/**
 * What the child's case tells of the measure that takes the place of its own. Whoever exchanges it sees the group's case;
 * for everybody else it is as if there were no such measure, and one that ends takes nothing's place.
 */
export function exchangedFor(
  { exchangedFor: wanted }: Of<'EndMeasure'>,
  { subject }: CaseState,
  { sharedMeasure }: Context,
): ExchangedFor | Rejection | undefined {
  if (!wanted) return undefined;
  const is = subject !== 'group' && sharedMeasure?.endsOn === undefined ? sharedMeasure : undefined;
  if (!is) return reject('shared-measure-not-found', { field: '/exchangedFor/measureId' });
  const { caseId, measureId, what } = is;
  const { freedKroner } = wanted;
  return { caseId, measureId, what, ...(freedKroner !== undefined && { freedKroner }) };
}

/** The child's help was part of the group's: when that ends, somebody asks what this child needs now. */
export function tellSharedMeasureEnds(
  { measureId }: Of<'TellSharedMeasureEnds'>,
  { measures }: CaseState,
  { sharedMeasure }: Context,
): Decision {
  const measure = entry(measures, measureId);
  if (!measure?.exchangedFor || measure.sharedEnds) return reject('measure-not-found');
  if (sharedMeasure?.endsOn === undefined) return reject('shared-measure-goes-on');
  const { what, endsOn } = sharedMeasure;
  return [{ type: 'SharedMeasureEnding', data: { measureId, what, endsOn } }];
}

/** The shared measure with that id in a case, as another case may know it. */
export function sharedMeasureIn(
  { caseId, subject, measures }: CaseState,
  measureId: string,
): KnownSharedMeasure | undefined {
  const measure = entry(measures, measureId);
  if (subject !== 'group' || !measure?.shared) return undefined;
  const { what, endsOn } = measure;
  return { caseId, measureId, what, ...(endsOn !== undefined && { endsOn }) };
}
