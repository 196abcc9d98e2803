import type { CaseState } from '../case-state.js';
import type { Context } from '../context.js';
import type { MandateReference } from '../mandate-reference.js';
import { reject, type Rejection } from '../rejection.js';

/** G3: no decision without the child's voice, or the stated reason why it could not be had. */
export function decidedWithChildsVoice(
  { mandateId }: MandateReference,
  { childVoice }: CaseState,
  { model }: Context,
): Rejection | undefined {
  const asks = model.mandates.find(({ id }) => id === mandateId)?.childHeardFirst ?? true;
  return asks && !childVoice ? reject('child-not-heard') : undefined;
}
