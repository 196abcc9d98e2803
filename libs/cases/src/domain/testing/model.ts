import { makeCalendar } from '@tovholder/calendar';
import { loadShippedModels } from '@tovholder/model';
import type { ModelVersion } from '../context.js';

const shipped = loadShippedModels();

/** The model cases run on in specs: the one that is shipped. */
export const viborg = shipped.current('viborg');
export const calendar = makeCalendar(viborg.calendar);
export const pinnedToViborg = { name: viborg.name, version: viborg.version, hash: viborg.hash };

/** Every version of it, the newest last. */
export const versionsOfViborg: readonly ModelVersion[] = shipped
  .all()
  .filter(({ name }) => name === viborg.name)
  .map((model) => ({ model, calendar: makeCalendar(model.calendar) }));
