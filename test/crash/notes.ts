import type { NewEvent } from '@tovholder/event-store';
import { uuidv7 } from 'uuidv7';
import type { Chance } from './seeded.js';
import { oneOf } from './seeded.js';
import { texts } from './texts.js';

/** Events of streams that are no cases: long and short ones, which the views have to step over. */
export function notesAfter(version: number, chance: Chance): NewEvent[] {
  return Array.from({ length: chance.between(1, 5) }, (_, index) => ({
    id: uuidv7(),
    type: 'NoteMade',
    schemaVersion: 1,
    data: {
      number: version + index + 1,
      text: oneOf(texts, chance),
      length: 'x'.repeat(chance.between(0, 2_000)),
    },
    metadata: { actor: `person-${chance.between(0, 10)}` },
  }));
}
