import type { CaseState } from '../case-state.js';

/**
 * Everybody with a sign-in who has part in the case: whoever was given one, and the one who is responsible now. Whoever
 * was responsible before and nothing else has no part any more: a wrong name is corrected, and so is what it showed.
 */
export function whoHasPart({
  withPart,
  responsible,
}: Pick<CaseState, 'withPart' | 'responsible'>): readonly string[] {
  return responsible === undefined || withPart.includes(responsible) ? withPart : [...withPart, responsible];
}
