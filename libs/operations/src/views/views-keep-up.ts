import type { RunnerStatus } from '@tovholder/cases';
import type { ReadinessCheck } from '../health/readiness.js';

/** No tables to read, or none that anybody keeps up with the log. */
const notFit: readonly RunnerStatus['state'][] = ['stopped', 'building', 'failed'];

/** Longer than a batch takes on a machine that has much else to do. */
const standsStillAfter = 30_000;

export interface Followed {
  head: () => Promise<bigint>;
  names: readonly string[];
  /** Of those that this process keeps up. */
  statuses: () => readonly RunnerStatus[];
  /** Where each live view stands, whichever process writes it. */
  positions: () => Promise<ReadonlyMap<string, bigint>>;
}

/**
 * Not ready while a view cannot be read, or is behind the log and has not moved for a while: people would decide on what
 * was true earlier. Being behind is no fault as long as it catches up.
 */
export function viewsKeepUp(
  { head, names, statuses, positions }: Followed,
  now: () => number = () => performance.now(),
): ReadinessCheck {
  const standing = new Map<string, { position: bigint; since: number }>();

  function standsStill(name: string, position: bigint, isBehind: boolean): boolean {
    const before = standing.get(name);
    if (!isBehind) standing.delete(name);
    else if (before?.position !== position) standing.set(name, { position, since: now() });
    else return now() - before.since >= standsStillAfter;
    return false;
  }

  return {
    name: 'views',
    async check() {
      const unfit = statuses().find(({ state }) => notFit.includes(state));
      if (unfit) throw new Error(`${unfit.projection}: ${unfit.state}`);
      const reached = await positions();
      const end = await head();
      let mostBehind = 0;
      for (const name of names) {
        const position = reached.get(name);
        if (position === undefined) throw new Error(`${name}: has no tables`);
        if (standsStill(name, position, position < end)) throw new Error(`${name}: stands still`);
        mostBehind = Math.max(mostBehind, Number(end - position));
      }
      return { events: end.toString(), mostBehind };
    },
  };
}
