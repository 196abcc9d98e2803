import type { NewEvent } from '@tovholder/event-store';
import { uuidv7 } from 'uuidv7';
import type { Chance } from './seeded.js';

/** What the writers write. Another workload may write what a projection understands. */
export interface Workload {
  /** Events that may follow `version` events in `stream`. */
  next(stream: string, version: number, chance: Chance): NewEvent[];
}

const notes = [
  'Barnet er ofte alene.',
  'Æblet falder ikke langt fra stammen 🍎',
  '"citat" \\ og\nlinjeskift',
  '',
];

export const notesOnCases: Workload = {
  next: (_stream, version, chance) =>
    Array.from({ length: chance.between(1, 5) }, (_, index) => ({
      id: uuidv7(),
      type: 'NoteMade',
      schemaVersion: 1,
      data: {
        number: version + index + 1,
        text: notes[chance.between(0, notes.length)],
        length: 'x'.repeat(chance.between(0, 2_000)),
      },
      metadata: { actor: `person-${chance.between(0, 10)}` },
    })),
};
