import type { Calendar, Instant, LocalDate } from '@tovholder/calendar';
import type { Model } from '@tovholder/model';
import type { EarlierConcern } from './concern/concern-events.js';
import type { ActingPerson } from './people.js';
import type { Roster } from './roster.js';

/** Everything a decision may depend on besides the command and the case. */
export interface Context {
  by: ActingPerson;
  at: Instant;
  /** The version the case is pinned to. */
  model: Model;
  calendar: Calendar;
  roster: Roster;
  newId: () => string;
  knownOfChild: KnownOfChild;
  /** The shared measure the command is about, in a group's case; absent where the acting person cannot see one there. */
  sharedMeasure?: KnownSharedMeasure;
  /** The version somebody wants the case moved to, where there is such a one. */
  movesTo?: ModelVersion;
}

/** A version of a model, with the calendar its deadlines are counted by. */
export interface ModelVersion {
  model: Model;
  calendar: Calendar;
}

/** What a child's case may know of a group's measure. */
export interface KnownSharedMeasure {
  caseId: string;
  measureId: string;
  what: string;
  /** The last day, where it is known. */
  endsOn?: LocalDate;
}

/** What the log held about the same child when the command came. */
export interface KnownOfChild {
  earlier: readonly EarlierConcern[];
  /** Whoever handled another active case of the child (barnets lov § 137). */
  handlers: readonly string[];
  /** The child's other open cases in which G1 stands, if any: it bars the child's parents, not one case's. */
  parentsBarredIn?: readonly string[];
}

export const nothingKnown: KnownOfChild = { earlier: [], handlers: [] };
