import { makeCalendar } from '@tovholder/calendar';
import { loadShippedModels } from '@tovholder/model';

/** The model cases run on in specs: the one that is shipped. */
export const viborg = loadShippedModels().current('viborg');
export const calendar = makeCalendar(viborg.calendar);
export const pinnedToViborg = { name: viborg.name, version: viborg.version, hash: viborg.hash };
