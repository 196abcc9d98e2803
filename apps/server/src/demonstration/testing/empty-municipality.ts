import { readFileSync } from 'node:fs';
import { makeCalendar } from '@tovholder/calendar';
import { rosterOf } from '@tovholder/cases';
import { InMemoryEventStore, type EventStore } from '@tovholder/event-store';
import { loadDirectory } from '@tovholder/identity';
import { loadShippedModels } from '@tovholder/model';
import { uuidv7 } from 'uuidv7';
import type { Demonstration } from '../fill-with-stories.js';

const directoryFile = new URL('../../../../../infra/demonstration/directory.yaml', import.meta.url);
const directory = loadDirectory(readFileSync(directoryFile, 'utf8'), 'directory.yaml');
const models = loadShippedModels();
const model = models.current('viborg');
const calendar = makeCalendar(model.calendar);
const roster = rosterOf(directory);

/** The demonstration's people and model, and nothing that has happened. */
export function emptyMunicipality(store: EventStore = new InMemoryEventStore()): Demonstration {
  return {
    surroundings: {
      store,
      modelFor: (pin) => models.get(pin),
      modelNamed: (name, version) => models.find(name, version),
      calendarFor: () => calendar,
      roster: () => roster,
      newId: uuidv7,
    },
    directory,
    model,
    cprIndexOf: (cpr) => `index of ${cpr}`,
  };
}
