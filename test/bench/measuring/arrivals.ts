import type { Chance } from '../../crash/seeded.js';

/** When people who know nothing of each other come, in seconds from the beginning: exponential time between two. */
export function* arrivals(perSecond: number, seconds: number, chance: Chance): Iterable<number> {
  const fine = 1_000_000;
  for (let at = 0; ;) {
    at -= Math.log((chance.between(0, fine) + 1) / fine) / perSecond;
    if (at >= seconds) return;
    yield at;
  }
}
