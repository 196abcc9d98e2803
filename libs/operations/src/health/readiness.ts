import { setTimeout as pause } from 'node:timers/promises';

/** Something a process cannot do its work without. Each capability brings its own. */
export interface ReadinessCheck {
  /** Stable, for monitoring; e.g. `views`. */
  name: string;
  /** Resolves with figures worth showing, e.g. how far behind; throws when not ready. No personal data. */
  check(): Promise<Record<string, string | number | boolean>>;
}

export interface CheckResult {
  name: string;
  ready: boolean;
  details?: Record<string, string | number | boolean>;
}

export interface Readiness {
  ready: boolean;
  checks: CheckResult[];
}

/** A check that has not answered by now is no answer for whoever decides where to send people. */
const patience = 2_000;

/** Ready when every check is. What went wrong with one is not said: it may quote what is nobody else's to read. */
export async function readinessOf(
  readiness: readonly ReadinessCheck[],
  waitMs = patience,
): Promise<Readiness> {
  const checks = await Promise.all(readiness.map((check) => runCheck(check, waitMs)));
  return { ready: checks.every(({ ready }) => ready), checks };
}

async function runCheck(readiness: ReadinessCheck, waitMs: number): Promise<CheckResult> {
  const { name } = readiness;
  const done = new AbortController();
  const tooLate = pause(waitMs, undefined, { signal: done.signal }).then(() => {
    throw new Error('no answer in time');
  });
  try {
    return { name, ready: true, details: await Promise.race([readiness.check(), tooLate]) };
  } catch {
    return { name, ready: false };
  } finally {
    done.abort();
    tooLate.catch(() => undefined);
  }
}
