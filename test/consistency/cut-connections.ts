import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Chance } from '../crash/seeded.js';

// One connection of the store, whichever comes first when they are shuffled.
const cutOne = `
  select pg_terminate_backend(pid)
  from (
    select pid from pg_stat_activity
    where datname = $1 and application_name = 'tovholder-event-store'
    order by random() limit 1
  ) one`;

/** Cuts connections at moments by chance until it is told to stop. Gives how many. */
export async function cutConnections(
  superuserUrl: string,
  database: string,
  chance: Chance,
  stop: AbortSignal,
): Promise<number> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  let cut = 0;
  while (!stop.aborted) {
    await pause(chance.between(30, 250), undefined, { signal: stop }).catch(() => undefined);
    if (stop.aborted) break;
    cut += (await client.query(cutOne, [database])).rowCount ?? 0;
  }
  await client.end();
  return cut;
}
