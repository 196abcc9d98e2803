import type { Instant } from '@tovholder/calendar';
import type { DecisionKind, Model } from '@tovholder/model';
import type { CaseCommand } from '../case-command.js';
import type { CaseState } from '../case-state.js';
import type { ActingPerson } from '../people.js';
import * as command from './commands.js';
import { hoursAfter } from './draw.js';
import { roster } from './municipality.js';

/** Something somebody could do next, and when, where it has its time. */
export interface Way {
  command: CaseCommand;
  at?: Instant;
}

export function only(...commands: CaseCommand[]): readonly Way[] {
  return commands.map((one) => ({ command: one }));
}

/** Whoever the model lets decide such a thing, at any level. */
export function holdersOf(
  decisions: readonly DecisionKind[],
  { unitId }: CaseState,
  { mandates }: Model,
): readonly ActingPerson[] {
  return decisions
    .flatMap((decision) => mandates.filter((one) => one.decision === decision))
    .flatMap(({ roles }) => roles)
    .flatMap((role) => roster.holdersOf(role, unitId));
}

export function givingAPart(
  people: readonly ActingPerson[],
  { withPart }: CaseState,
): readonly CaseCommand[] {
  return people
    .filter(({ personId }) => !withPart.includes(personId))
    .map(({ personId }) => command.handOverThread({ toPersonId: personId }));
}

/** Somebody tries something, or has told what it taught. */
export function isTried({ trialActions }: CaseState): boolean {
  return Object.values(trialActions).some(({ status, reviewed }) => status === 'running' || reviewed);
}

export function dayAfter(at: Instant, days: number): string {
  return hoursAfter(at, days * 24).slice(0, 10);
}
