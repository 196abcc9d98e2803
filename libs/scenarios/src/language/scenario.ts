import type { Instant } from '@tovholder/calendar';
import type { ActingPerson, CaseCommand } from '@tovholder/cases';
import type { Model } from '@tovholder/model';
import type { Cast } from '../municipality/cast.js';
import type { Said } from './detail.js';
import type { Look, Verdict } from './expectations/expectation.js';
import type { TimeInWords } from './time-in-words.js';
import type { Versions } from './versions.js';

/** Counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** A scenario that can be played: every word of it read, every name in it found. */
export interface Scenario {
  file: string;
  title: string;
  model: Model;
  /** Those its cases may be moved to. */
  versions: Versions;
  cast: Cast;
  begins: Instant;
  steps: readonly Step[];
}

export type Step =
  | ({ kind: 'acts'; act: Act } & Looking)
  | ({ kind: 'time'; passes: TimeInWords } & Looking)
  | ({ kind: 'looks' } & Looking);

interface Looking {
  place: Place;
  expects: readonly Expected[];
}

/** Somebody does something, or is told why not. */
export interface Act {
  /** As it is written, e.g. `Freja rejser en bekymring`. */
  says: string;
  by: ActingPerson;
  /** The case it is done in; one that raises a concern begins it. */
  caseName: string;
  begins: boolean;
  command: Said<CaseCommand>;
  /** The code of the rejection, or words it says. */
  refused?: string;
}

export interface Expected {
  place: Place;
  /** As it is written. */
  says: string;
  caseName: string;
  verdict: (look: Look) => Verdict;
}

/** What cannot be read in a scenario file, and what its author can do about it. */
export interface ScenarioMistake extends Place {
  file: string;
  message: string;
}
