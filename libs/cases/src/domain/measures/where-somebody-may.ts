import type { DecisionKind, Model } from '@tovholder/model';
import type { CaseState, Measure } from '../case-state.js';
import { mandatesInForce } from '../mandate.js';

/**
 * Where it is decided of a measure: at the case's level, or, where the model lets nobody there, at the level that began
 * it; else it could be left undecided for ever, and the case with it.
 */
export function whereSomebodyMay(
  decision: DecisionKind,
  { mandateId }: Measure,
  state: CaseState,
  model: Model,
): CaseState {
  if (mandatesInForce(decision, state, model).length > 0) return state;
  const level = model.mandates.find(({ id }) => id === mandateId)?.level;
  return level === undefined ? state : { ...state, level };
}
