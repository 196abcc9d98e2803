import type { Model } from '@tovholder/model';
import type { CaseState } from '../case-state.js';
import type { Context } from '../context.js';
import type { MandateReference } from '../mandate-reference.js';
import { reject, type Rejection } from '../rejection.js';

/** Whether the mandate asks for the child to be heard before what is decided under it. One nobody finds asks for it. */
export function isAskedOfChildFirst(
  { mandateId }: MandateReference,
  { model }: Pick<Context, 'model'>,
): boolean {
  return model.mandates.find(({ id }) => id === mandateId)?.childHeardFirst ?? true;
}

/** G3: no decision without the child's voice, or the stated reason why it could not be had. */
export function decidedWithChildsVoice(
  under: MandateReference,
  state: CaseState,
  context: Context,
): Rejection | undefined {
  return isAskedOfChildFirst(under, context) && !state.childVoice
    ? voiceMissing(state, context.model, 'heardBeforeDecision')
    : undefined;
}

/**
 * Barnets lov § 5 speaks of a child. What the children of a group are asked, and before what, the model says; where it
 * says nothing of groups, they are heard as a child is.
 */
export function voiceMissing(
  { subject }: Pick<CaseState, 'subject'>,
  { groups }: Model,
  before: 'heardBeforeDecision' | 'heardBeforeMeetingCloses',
): Rejection | undefined {
  if (subject !== 'group' || !groups) return reject('child-not-heard');
  return groups[before] ? reject('group-not-heard', { detail: `Spørg: ${groups.asks}` }) : undefined;
}
