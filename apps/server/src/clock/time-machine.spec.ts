import { describe, expect, it } from '@jest/globals';
import { SimulatedClock } from './simulated-clock.js';
import { TimeMachine } from './time-machine.js';

const start = '2026-03-02T08:00:00.000Z';
const first = '2026-03-03T08:00:00.000Z';
const second = '2026-03-09T08:00:00.000Z';
const end = '2026-04-01T08:00:00.000Z';

/** Deadlines in the order they fall due, and what time it was when each was missed. */
function municipality(due: string[], tick: (missOne: () => number) => number) {
  const clock = new SimulatedClock(new Date(start));
  const missedAt: string[] = [];
  const missOne = () => {
    if (due.shift() === undefined) return 0;
    missedAt.push(clock.now().toISOString());
    return 1;
  };
  const deadlines = {
    nextDue: () => Promise.resolve(due[0]),
    tick: () => Promise.resolve(tick(missOne)),
  };
  return { clock, missedAt, machine: new TimeMachine(clock, deadlines, () => Promise.resolve()) };
}

const justAfter = (moment: string) => new Date(Date.parse(moment) + 1).toISOString();

describe('letting time pass', () => {
  it('misses each deadline on the way when it falls due', async () => {
    const { machine, missedAt } = municipality([first, second], (missOne) => missOne());
    expect(await machine.passTo(new Date(end))).toBe(end);
    expect(missedAt).toEqual([justAfter(first), justAfter(second)]);
  });

  it('goes on to the next when the clock that runs by itself has found one first', async () => {
    const { machine, missedAt } = municipality([first, second], (missOne) => {
      missOne();
      return 0;
    });
    await machine.passTo(new Date(end));
    expect(missedAt).toEqual([justAfter(first), justAfter(second)]);
  });

  it('ends although a deadline cannot be missed', async () => {
    const { machine, clock, missedAt } = municipality([first, second], () => 0);
    await machine.passTo(new Date(end));
    expect(clock.now().toISOString()).toBe(end);
    expect(missedAt).toEqual([]);
  });
});
