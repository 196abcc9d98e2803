import type { Model } from '@tovholder/model';
import {
  nothingKnown,
  type Context,
  type KnownOfChild,
  type KnownSharedMeasure,
  type ModelVersion,
} from '../context.js';
import type { ActingPerson } from '../people.js';
import type { Roster } from '../roster.js';
import { calendar, viborg } from './model.js';
import { roster } from './municipality.js';

/** Who acts, when, and what they know: a test names what matters to it. */
export interface Situation {
  by: ActingPerson;
  at: string;
  knownOfChild?: KnownOfChild;
  model?: Model;
  movesTo?: ModelVersion;
  roster?: Roster;
  sharedMeasure?: KnownSharedMeasure;
  newId: () => string;
}

export function contextOf(situation: Situation): Context {
  return { model: viborg, calendar, roster, knownOfChild: nothingKnown, ...situation };
}

/** `id-1`, `id-2`, …: the same run after run. */
export function countingIds(): () => string {
  let count = 0;
  return () => `id-${++count}`;
}
