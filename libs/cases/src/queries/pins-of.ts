import type { ModelPin } from '../domain/concern/concern-events.js';
import type { StoredCaseEvent } from '../projections/stored-case-event.js';

/** A model the case has run on, and the number of the first fact that was decided under it. */
export interface PinnedSince {
  since: number;
  pin: ModelPin;
}

/** The models a case has run on, in order. What the move itself led to was decided under the model it left. */
export function pinsOf(history: readonly StoredCaseEvent[]): readonly PinnedSince[] {
  return history.flatMap((event) => {
    if (event.type === 'CaseOpened') return [{ since: event.version, pin: event.data.model }];
    if (event.type !== 'CaseMovedToModel') return [];
    const last = history.findLast(({ commandId }) => commandId === event.commandId) ?? event;
    return [{ since: last.version + 1, pin: event.data.to }];
  });
}
