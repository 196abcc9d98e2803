// Most characters of what people write, counted as a reader would; the API document states them on every field.

/** What somebody tells: an observation, a contribution, a conclusion. Two close pages. */
export const accountLimit = 4_000;

/** Why something is done. */
export const reasonLimit = 2_000;

/** A name, a place. */
export const nameLimit = 200;

/** One thing a decision rests on, and how many there may be. */
export const basisLimit = 500;
export const mostBases = 20;

/** Most people around one table, and most names in one list. */
export const mostPeople = 40;

/** Most kinds a measure may be of while it is unclear which. */
export const mostKindsOfMeasure = 20;

/** No measure in one case is dearer; a figure above it has slipped. */
export const mostKroner = 1_000_000_000;

/** Most open agreements and trial actions left in one closing; more are settled one by one first. */
export const mostLeft = 50;

/** No model has so many levels; a list longer than that has slipped. */
export const mostLevels = 50;

/** Most cases moved to another model by one act; more are moved by one more. */
export const mostMoved = 500;
