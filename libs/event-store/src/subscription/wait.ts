import { setTimeout as after } from 'node:timers/promises';

/** Passing of time, injected so that tests need not wait. Resolves early, without an error, when `signal` aborts. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

export const realWait: Wait = (milliseconds, signal) =>
  after(milliseconds, undefined, { signal }).catch(() => undefined);
