/** A stream of chance that is the same for the same seed (mulberry32), so that a failed round can be played again. */
export interface Chance {
  /** At least `from`, below `to`. */
  between(from: number, to: number): number;
}

export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { between: (from, to) => from + Math.floor(next() * (to - from)) };
}

export function oneOf<Item>(items: readonly Item[], chance: Chance): Item {
  const item = items[chance.between(0, items.length)];
  if (item === undefined) throw new RangeError('there is nothing to choose from');
  return item;
}
