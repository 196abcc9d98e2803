import { oneOf, type Chance } from './seeded.js';

/** Who can be killed in the middle of a round. Who works in the end is killed then: writers, worker and server. */
export type Victim = 'worker' | 'server' | 'PostgreSQL' | 'Kafka' | 'reader';

/** Processes that can keep the views up with the log. */
export type Keeper = 'writer' | 'worker' | 'server';

export interface RoundPlan {
  /** One after the other, in this order. */
  victims: readonly Victim[];
  /** Whether some of what is wanted is asked of a server, which is there then. */
  overHttp: boolean;
  /** Of several, one keeps the views up at a time and the others stand by. */
  keepers: readonly Keeper[];
}

/** @param mayDie who there is to be killed */
export function planRound(mayDie: readonly Victim[], chance: Chance): RoundPlan {
  const overHttp = chance.between(0, 2) === 0;
  const there: readonly Keeper[] = overHttp ? ['writer', 'worker', 'server'] : ['writer', 'worker'];
  const keepers = chance.between(0, 3) === 0 ? there : [oneOf(there, chance)];
  const left = mayDie.filter((victim) => overHttp || victim !== 'server');
  // None, so that those who work die together and before anything else does, or one or two.
  const wanted = oneOf([0, 1, 1, 1, 2], chance);
  const victims: Victim[] = [];
  while (victims.length < wanted) victims.push(...left.splice(chance.between(0, left.length), 1));
  return { victims, overHttp, keepers };
}

export function inWords({ victims, overHttp, keepers }: RoundPlan): string {
  const working = overHttp ? 'writer, worker and server' : 'writer and worker';
  return `${[...victims, working].join(', then ')} killed, views kept by ${keepers.join(' or ')}`;
}
