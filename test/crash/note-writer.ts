import { WrongExpectedVersion, type EventStore } from '@tovholder/event-store';
import { uuidv7 } from 'uuidv7';
import { notesAfter } from './notes.js';
import { patiently } from './patiently.js';
import type { Chance } from './seeded.js';

/** Appends without an engine in between. Gives the version afterwards. */
export async function writeNotes(
  store: EventStore,
  stream: string,
  expectedVersion: number,
  chance: Chance,
): Promise<number> {
  const commandDigest = `${stream}@${expectedVersion}`;
  const events = notesAfter(expectedVersion, chance);
  const append = { stream, expectedVersion, commandId: uuidv7(), commandDigest, events };
  try {
    return (await patiently(() => store.append(append))).version;
  } catch (error) {
    if (!(error instanceof WrongExpectedVersion)) throw error;
    return error.actual;
  }
}
