/** What time it is. Everything that asks for the time asks this, so that a demonstration can live through months in a minute. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
