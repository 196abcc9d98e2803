import type { Capacity, DecisionKind, Model } from '@tovholder/model';
import type { CaseState } from '../case-state.js';
import { mandatesInForce } from '../mandate.js';
import type { MandateChange } from './model-change.js';

/** Of what waits to be decided in the case: who may decide it now, and who could where it would stand. */
export function mandatesInChange(
  state: CaseState,
  levelThere: string,
  from: Model,
  to: Model,
): readonly MandateChange[] {
  return waitingIn(state)
    .map((decision) => ({
      decision,
      before: holdersOf(decision, state, from),
      after: holdersOf(decision, { ...state, level: levelThere }, to),
    }))
    .filter(({ before, after }) => !isSame(before, after));
}

/** What somebody must have the mandate for, for the case to come on. */
function waitingIn(state: CaseState): readonly DecisionKind[] {
  const { reception, screening, parentContact } = state;
  const measures = Object.values(state.measures);
  const meetings = Object.values(state.meetings);
  const waits: Partial<Record<DecisionKind, boolean>> = {
    'assess-concern': reception !== undefined && !reception.assessed,
    'acknowledge-notifier': reception !== undefined && !(reception.acknowledged && reception.informed),
    screen: reception !== undefined && screening?.status !== 'decided',
    'complete-inquiry': screening?.running === 'inquiry',
    'complete-examination': screening?.running === 'examination',
    'decide-measure': measures.some(({ status }) => status === 'running'),
    'settle-funding': measures.some(({ funding }) => funding === 'open'),
    'name-responsible': meetings.some((one) => one.status !== 'closed' && one.responsibilityDisputed),
    'open-parent-contact': parentContact === 'barred',
    'close-case': true,
  };
  return (Object.keys(waits) as DecisionKind[]).filter((decision) => waits[decision]);
}

function holdersOf(
  decision: DecisionKind,
  where: Pick<CaseState, 'level' | 'reception'>,
  model: Model,
): readonly Capacity[] {
  return [...new Set(mandatesInForce(decision, where, model).flatMap(({ roles }) => roles))].sort();
}

function isSame(before: readonly Capacity[], after: readonly Capacity[]): boolean {
  return before.length === after.length && before.every((role) => after.includes(role));
}
