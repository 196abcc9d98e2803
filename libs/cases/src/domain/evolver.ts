import type { CaseEventType, EventOf } from './case-event.js';
import type { CaseState } from './case-state.js';

/** How each event changes the state. A released case never changes its meaning: old histories are replayed by it. */
export type Evolve<Type extends CaseEventType> = {
  [T in Type]: (state: CaseState, event: EventOf<T>) => CaseState;
};
