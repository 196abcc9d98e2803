import { evolvers } from './evolve.js';

/** Every event name this release can fold: the keys of the fold itself, so that neither can forget the other. */
export const eventTypes: ReadonlySet<string> = new Set(Object.keys(evolvers));
