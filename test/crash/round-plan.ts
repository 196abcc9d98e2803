import { oneOf, type Chance } from './seeded.js';

/** Who can be killed in the middle of a round. All who are at work in the end are killed then. */
export type Victim = 'worker' | 'server' | 'PostgreSQL' | 'Kafka' | 'reader';

/** Processes of the product's that work on the log, and can keep the views up with it. */
export type Process = 'writer' | 'worker' | 'server';

export interface RoundPlan {
  /** Where there is a server, some of what is wanted is asked of it over HTTP. */
  atWork: readonly Process[];
  /** Of several, one keeps the views up at a time and the others stand by. */
  keepers: readonly Process[];
  /** One after the other, in this order. */
  victims: readonly Victim[];
}

/** A server alone does by itself what else the worker does. */
const crews: readonly (readonly Process[])[] = [
  ['writer', 'worker'],
  ['writer', 'server'],
  ['writer', 'worker', 'server'],
];

export function planRound({ publishing }: { publishing: boolean }, chance: Chance): RoundPlan {
  const atWork = oneOf(crews, chance);
  const keepers = chance.between(0, 3) === 0 ? atWork : [oneOf(atWork, chance)];
  const mayDie: Victim[] = atWork.filter((process) => process !== 'writer');
  mayDie.push('PostgreSQL');
  if (publishing) mayDie.push('Kafka', 'reader');
  // None, so that those at work die together and before anything else does, or one or two.
  const wanted = oneOf([0, 1, 1, 1, 2], chance);
  const victims: Victim[] = [];
  while (victims.length < wanted) victims.push(...mayDie.splice(chance.between(0, mayDie.length), 1));
  return { atWork, keepers, victims };
}

export function inWords({ atWork, keepers, victims }: RoundPlan): string {
  const all = new Intl.ListFormat('en-GB').format(atWork);
  return `${[...victims, all].join(', then ')} killed, views kept by ${keepers.join(' or ')}`;
}
