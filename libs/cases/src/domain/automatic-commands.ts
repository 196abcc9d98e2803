import type { CaseCommandType } from './case-command.js';
import { theClock, theContactWatch, theMeasureWatch, type Actor } from './people.js';

const actors = {
  MissDeadline: theClock,
  ExpireConsent: theClock,
  RemindOwnersOfFunding: theClock,
  SuspendParentContact: theContactWatch,
  ResumeParentContact: theContactWatch,
  TellSharedMeasureEnds: theMeasureWatch,
} as const satisfies Partial<Record<CaseCommandType, Actor>>;

/** What no person can want: it follows from what has happened, and is sent by a reaction. */
export type AutomaticCommandType = keyof typeof actors;

export function isAutomatic(type: string): type is AutomaticCommandType {
  return Object.hasOwn(actors, type);
}

/** In whose name it is done. */
export function actorOf(type: AutomaticCommandType): Actor {
  return actors[type];
}
