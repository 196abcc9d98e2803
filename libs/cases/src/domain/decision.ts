import type { CaseFact } from './case-event.js';
import type { CaseState } from './case-state.js';
import type { Context } from './context.js';
import type { Rejection } from './rejection.js';

/** What follows from a command: facts, or why not. */
export type Decision = readonly CaseFact[] | Rejection;

/** One rule book entry a command: what it leads to in this state. */
export type Decide<Command extends { type: string }> = {
  [Type in Command['type']]: (
    command: Extract<Command, { type: Type }>,
    state: CaseState,
    context: Context,
  ) => Decision;
};
