import { uuidv7 } from 'uuidv7';
import type { Append, NewEvent } from '../event-store.js';

/** Appends with sensible defaults; a test names only what matters to it. */
export function anAppend(given: Partial<Append> = {}): Append {
  return {
    stream: `case-${uuidv7()}`,
    expectedVersion: 0,
    commandId: uuidv7(),
    commandDigest: 'digest of what was asked',
    events: [anEvent()],
    ...given,
  };
}

export function anEvent(given: Partial<NewEvent> = {}): NewEvent {
  return {
    id: uuidv7(),
    type: 'ConcernRaised',
    schemaVersion: 1,
    data: { seen: 'Barnet sidder ofte alene.' },
    metadata: { actor: 'skoleleder' },
    ...given,
  };
}

export const events = (count: number): NewEvent[] => Array.from({ length: count }, () => anEvent());
