import type { Model } from '@tovholder/model';
import type { CaseEvent, CaseEventType } from '../../case-event.js';
import type { CaseState } from '../../case-state.js';

export type ModelOf = (state: CaseState) => Model;

/** What must hold after a command, by its name: of the case before it, what happened, and the case after. */
export type Rules = Readonly<
  Record<
    string,
    (before: CaseState, events: readonly CaseEvent[], after: CaseState, modelOf: ModelOf) => boolean
  >
>;

export function has(events: readonly CaseEvent[], type: CaseEventType): boolean {
  return events.some((event) => event.type === type);
}
