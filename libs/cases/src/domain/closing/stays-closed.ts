import type { CaseFact } from '../case-event.js';
import type { CaseState } from '../case-state.js';

/** Whether the case is over, and these facts do not open it again. */
export function staysClosed(facts: readonly CaseFact[], { status }: Pick<CaseState, 'status'>): boolean {
  return status === 'closed' && !facts.some(({ type }) => type === 'CaseReopened');
}
