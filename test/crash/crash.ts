import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { inTime } from './in-time.js';
import type { Chance } from './seeded.js';

/** By this PostgreSQL tells the check's own sessions from those of whoever is killed. */
export function asTheCheck(url: string): string {
  const named = new URL(url);
  named.searchParams.set('application_name', checksName);
  return named.href;
}

const checksName = 'tovholder-crash-check';

export interface Work {
  /** Resolves when all is under way that is to be interrupted. */
  begin: () => Promise<void>;
  /** Has what must not be interrupted come to its end. */
  finish: () => Promise<void>;
  /** All who work, at once. */
  kill: () => Promise<void>;
}

/**
 * Strikes one after the other at moments by chance, and kills in the end all who work.
 * @throws who hangs, or was gone before anybody struck
 */
export async function crash(
  { begin, finish, kill }: Work,
  strikes: readonly (() => Promise<void>)[],
  moment: Chance,
  applicationUrl: string,
): Promise<void> {
  await begin();
  for (const strike of strikes) {
    await pause(moment.between(0, 250));
    await strike();
  }
  await pause(moment.between(0, 250));
  await finish();
  await kill();
  await untilServerNoticed(applicationUrl);
}

/** What the dead had asked for may still be carried out, until their sessions are gone. */
async function untilServerNoticed(applicationUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: asTheCheck(applicationUrl) });
  await client.connect();
  try {
    await inTime('PostgreSQL keeps sessions of the dead', untilAlone(client));
  } finally {
    await client.end();
  }
}

async function untilAlone(client: pg.Client): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ left: number }>(
      `select count(*)::int as left from pg_stat_activity
        where datname = current_database() and backend_type = 'client backend' and application_name <> $1`,
      [checksName],
    );
    if (rows[0]?.left === 0) return;
    await pause(5);
  }
}
