import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Killable } from '../kafka/process.js';
import type { Chance } from './seeded.js';
import type { WorkerOrder } from './worker/worker-process.js';
import type { WorkersInTurn } from './worker/workers-in-turn.js';
import type { WriterTask } from './writer.js';

/** By this PostgreSQL tells the check's own sessions from those of whoever is killed. */
export function asTheCheck(url: string): string {
  const named = new URL(url);
  named.searchParams.set('application_name', checksName);
  return named.href;
}

const checksName = 'tovholder-crash-check';

/** A child that waits for its task: to load the product takes longer than a round. */
export function startWriter(): Killable {
  return Killable.start(new URL('writer.js', import.meta.url));
}

export interface Work {
  writer: Killable;
  task: WriterTask;
  workers: WorkersInTurn;
  order: WorkerOrder;
  /** When all is under way that is to be interrupted, besides writer and worker. */
  underWay: () => Promise<void>;
}

/** Has all work, and kills one after the other at moments by chance; writers and worker last, and together. */
export async function crash(
  { writer, task, workers, order, underWay }: Work,
  strikes: readonly (() => Promise<void>)[],
  moment: Chance,
): Promise<void> {
  writer.begin(task);
  await Promise.all([writer.hasSaid('under way'), workers.begin(order)]);
  await underWay();
  for (const strike of strikes) {
    await pause(moment.between(0, 250));
    await strike();
  }
  await pause(moment.between(0, 250));
  writer.refuseEarlyEnd();
  await Promise.all([writer.kill(), workers.kill()]);
  await untilServerNoticed(task.applicationUrl);
}

/** What the dead had asked for may still be carried out, until their sessions are gone. */
async function untilServerNoticed(applicationUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: asTheCheck(applicationUrl) });
  await client.connect();
  for (;;) {
    const { rows } = await client.query<{ left: number }>(
      `select count(*)::int as left from pg_stat_activity
        where datname = current_database() and backend_type = 'client backend' and application_name <> $1`,
      [checksName],
    );
    if (rows[0]?.left === 0) break;
    await pause(5);
  }
  await client.end();
}
