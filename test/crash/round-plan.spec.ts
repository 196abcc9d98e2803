import { describe, expect, it } from '@jest/globals';
import { inWords, planRound } from './round-plan.js';
import { seeded } from './seeded.js';

function plans(count: number, { publishing } = { publishing: true }) {
  const chance = seeded(1);
  return Array.from({ length: count }, () => planRound({ publishing }, chance));
}

describe('the plan of a round', () => {
  it('is the same for the same seed', () => {
    expect(plans(20)).toEqual(plans(20));
  });

  it('kills everybody in turn, and nobody twice in a round', () => {
    const all = plans(200);
    const struck = new Set(all.flatMap(({ victims }) => victims));
    expect(struck).toEqual(new Set(['worker', 'server', 'PostgreSQL', 'Kafka', 'reader']));
    expect(all.filter(({ victims }) => new Set(victims).size < victims.length)).toEqual([]);
  });

  it('kills only who is there', () => {
    const absent = plans(200).filter(({ atWork, victims }) =>
      (['worker', 'server'] as const).some((one) => victims.includes(one) && !atWork.includes(one)),
    );
    expect(absent).toEqual([]);
    const struck = plans(200, { publishing: false }).flatMap(({ victims }) => victims);
    expect(new Set(struck)).toEqual(new Set(['worker', 'server', 'PostgreSQL']));
  });

  it('asks a server over HTTP in at least half of the rounds', () => {
    const overHttp = plans(200).filter(({ atWork }) => atWork.includes('server'));
    expect(overHttp.length).toBeGreaterThanOrEqual(100);
  });

  it('has the views kept by each who is at work, and by each when another is gone', () => {
    const all = plans(200);
    expect(all.filter(({ keepers, atWork }) => !keepers.every((one) => atWork.includes(one)))).toEqual([]);
    const kept = new Set(all.map(({ keepers }) => keepers.join()));
    const several = ['writer,worker', 'writer,server', 'writer,worker,server'];
    expect(kept).toEqual(new Set(['writer', 'worker', 'server', ...several]));
  });

  it('is said in the line of the round', () => {
    const atWork = ['writer', 'worker', 'server'] as const;
    expect(inWords({ atWork, keepers: ['writer', 'worker'], victims: ['Kafka', 'worker'] })).toBe(
      'Kafka, then worker, then writer, worker and server killed, views kept by writer or worker',
    );
  });
});
