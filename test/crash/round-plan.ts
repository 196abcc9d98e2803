import { oneOf, type Chance } from './seeded.js';

/** Who can be killed in the middle of a round. The writers, and the worker of the moment, are killed at its end. */
export type Victim = 'worker' | 'PostgreSQL' | 'Kafka' | 'reader';

const keepers = ['writer', 'worker', 'both'] as const;

export interface RoundPlan {
  /** One after the other, in this order. */
  victims: readonly Victim[];
  /** Which process keeps the views up with the log; of both, one stands by. */
  viewsKeptBy: (typeof keepers)[number];
}

/** @param mayDie who there is to be killed */
export function planRound(mayDie: readonly Victim[], chance: Chance): RoundPlan {
  // None, so that writers and worker die together and before anything else does, or one or two of the others.
  const wanted = oneOf([0, 1, 1, 1, 2], chance);
  const left = [...mayDie];
  const victims: Victim[] = [];
  while (victims.length < wanted) victims.push(...left.splice(chance.between(0, left.length), 1));
  return { victims, viewsKeptBy: oneOf(keepers, chance) };
}

export function inWords({ victims, viewsKeptBy }: RoundPlan): string {
  const killed = [...victims, 'writer and worker'].join(', then ');
  return `${killed} killed, views kept by ${viewsKeptBy}`;
}
