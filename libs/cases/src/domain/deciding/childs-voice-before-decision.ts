import type { Model } from '@tovholder/model';
import type { CaseState } from '../case-state.js';
import type { Context } from '../context.js';
import type { MandateReference } from '../mandate-reference.js';
import { reject, type Rejection } from '../rejection.js';

/** G3: no decision without the child's voice, or the stated reason why it could not be had. */
export function decidedWithChildsVoice(
  { mandateId }: MandateReference,
  state: CaseState,
  { model }: Context,
): Rejection | undefined {
  const asks = model.mandates.find(({ id }) => id === mandateId)?.childHeardFirst ?? true;
  return asks && !state.childVoice ? voiceMissing(state, model, 'heardBeforeDecision') : undefined;
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
