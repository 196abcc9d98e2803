import type { CaseState, Appeal } from '../case-state.js';

/** Those the authority still owes something: an answer, or to send them on. */
export function openAppeals({ appeals }: Pick<CaseState, 'appeals'>): readonly Appeal[] {
  return Object.values(appeals).filter(({ status }) => status === 'received' || status === 'upheld');
}
