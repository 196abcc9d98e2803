import type { Wait } from './wait.js';

/** A source that may be away for a while. */
export interface Patience {
  wait: Wait;
  /** Says whether the source will come back, so that another try is worth while. */
  mayRecover(error: unknown): boolean;
}

export const retry = { firstMs: 50, longestMs: 5_000 };

export const longer = (delay: number): number => Math.min(delay * 2, retry.longestMs);

/** Looks again until the source is back, or gives nothing when the subscription ends meanwhile. */
export async function patiently<T>(
  source: Patience,
  signal: AbortSignal,
  look: () => Promise<T>,
): Promise<T | undefined> {
  for (let delay = retry.firstMs; !signal.aborted; delay = longer(delay)) {
    try {
      return await interruptibly(signal, (ended) => Promise.race([look(), aborted(ended)]));
    } catch (error) {
      if (!source.mayRecover(error)) throw error;
      await interruptibly(signal, (ended) => source.wait(delay, ended));
    }
  }
  return undefined;
}

/**
 * Runs one step under a signal of its own, which ends with the step. Timers and listeners hung on the subscription's
 * own signal would pile up for as long as it lives.
 */
export async function interruptibly<T>(
  signal: AbortSignal,
  step: (ended: AbortSignal) => Promise<T>,
): Promise<T> {
  const own = new AbortController();
  const end = () => own.abort();
  if (signal.aborted) end();
  else signal.addEventListener('abort', end, { once: true });
  try {
    return await step(own.signal);
  } finally {
    signal.removeEventListener('abort', end);
    end();
  }
}

async function aborted(signal: AbortSignal): Promise<undefined> {
  if (signal.aborted) return;
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}
