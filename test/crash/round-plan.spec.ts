import { describe, expect, it } from '@jest/globals';
import { inWords, planRound, type Victim } from './round-plan.js';
import { seeded } from './seeded.js';

const mayDie: readonly Victim[] = ['worker', 'server', 'PostgreSQL', 'Kafka', 'reader'];

function plans(count: number) {
  const chance = seeded(1);
  return Array.from({ length: count }, () => planRound(mayDie, chance));
}

describe('the plan of a round', () => {
  it('is the same for the same seed', () => {
    expect(plans(20)).toEqual(plans(20));
  });

  it('kills everybody in turn, nobody twice in a round, and a server only where there is one', () => {
    const all = plans(100);
    expect(new Set(all.flatMap(({ victims }) => victims))).toEqual(new Set(mayDie));
    expect(all.filter(({ victims }) => new Set(victims).size < victims.length)).toEqual([]);
    expect(all.filter(({ victims, overHttp }) => victims.includes('server') && !overHttp)).toEqual([]);
  });

  it('has the views kept by each, and by each when another is gone', () => {
    const keepers = new Set(plans(100).map((plan) => plan.keepers.join()));
    expect(keepers).toEqual(new Set(['writer', 'worker', 'server', 'writer,worker', 'writer,worker,server']));
  });

  it('is said in the line of the round', () => {
    expect(inWords({ victims: ['Kafka', 'worker'], overHttp: false, keepers: ['writer', 'worker'] })).toBe(
      'Kafka, then worker, then writer and worker killed, views kept by writer or worker',
    );
  });
});
