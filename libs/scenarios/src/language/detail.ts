import type { Calendar, Instant } from '@tovholder/calendar';
import type { ActingPerson, CaseState } from '@tovholder/cases';
import type { Model } from '@tovholder/model';
import { didYouMean, shown, whatMayStand } from '@tovholder/model';
import type { Cast } from '../municipality/cast.js';
import type { Versions } from './versions.js';
import type { Written } from './written.js';

/** What names in a scenario may point at. */
export interface Names {
  cast: Cast;
  /** The one the case runs on, where a case is spoken of. */
  model: Model;
  /** Those it ran on before. What they have is still there in the case. */
  before?: readonly Model[];
  versions: Versions;
}

/** Where things stand when a step is played: what `om 5 dage` and `den seneste aftale` are said of. */
export interface Situation extends Names {
  by: ActingPerson;
  now: Instant;
  calendar: Calendar;
  state: CaseState;
  /** Another case of the scenario, as it stands. */
  otherCase: (name: string) => CaseState | undefined;
}

/** What was written means nothing as things stand, e.g. an agreement where none was made. Danish. */
export class MeansNothing extends Error {
  override readonly name = 'MeansNothing';
}

/** What was written, as what it is when the step is played. */
export type Said<Value> = (situation: Situation) => Value;

/** Something a step may tell, under a Danish key of its own. */
export interface Detail<Value> {
  /** What is written, for whoever looks it up: `en dag`, `ja eller nej`. */
  takes: string;
  /** Nothing when it cannot be read, which it has then noted. */
  read: (written: Written, names: Names) => Said<Value> | undefined;
  /** What it is when nobody says. Without it somebody has to. */
  usually?: Said<Value>;
}

export type Details = Readonly<Record<string, Detail<unknown>>>;

/** What the details of a step come to. */
export type Told<Given extends Details> = {
  [Key in keyof Given]: Given[Key] extends Detail<infer Value> ? Value : never;
};

/**
 * Reads what a step tells. Unknown keys and what is missing are noted where they stand.
 * Nothing when something cannot be read.
 */
export function readDetails<Given extends Details>(
  step: Written,
  details: Given,
  besides: readonly string[],
  names: Names,
): Said<Told<Given>> | undefined {
  const known = [...Object.keys(details), ...besides];
  const unknown = step.keys().filter((key) => !known.includes(key));
  for (const key of unknown)
    step.wrongKey(
      key,
      `Feltet »${shown(key)}« kendes ikke her.${didYouMean(key, known) || whatMayStand(known)}`,
    );
  const said = Object.entries(details).map(([key, detail]) => {
    const written = step.at(key);
    if (written) return [key, detail.read(written, names)] as const;
    if (!detail.usually) step.wrong(`Her mangler feltet »${key}«.`);
    return [key, detail.usually] as const;
  });
  if (unknown.length > 0 || said.some(([, value]) => value === undefined)) return undefined;
  return (situation) => {
    const told: Record<string, unknown> = {};
    for (const [key, value] of said) told[key] = value?.(situation);
    return told as Told<Given>;
  };
}
