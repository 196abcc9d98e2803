import type { CaseEventType, CaseFact } from '../../../domain/case-event.js';

/** A sentence for each of these facts. Leaving one out, or a new fact without one, does not compile. */
export type Sentences<Type extends CaseEventType> = {
  [T in Type]: (data: Extract<CaseFact, { type: T }>['data']) => string;
};
