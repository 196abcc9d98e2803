import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Killable } from '../kafka/process.js';
import type { Chance } from './seeded.js';
import type { WriterTask } from './writer.js';

/** By this the server tells the child's sessions from ours. */
const childsName = 'tovholder-crash-child';

/** A child that waits for its task: to load the product takes longer than a round. */
export function startWriter(): Killable {
  return Killable.start(new URL('writer.js', import.meta.url));
}

/** Kills the child at work at a moment by chance, and where asked for PostgreSQL before it, which is then back. */
export async function crash(
  child: Killable,
  task: WriterTask,
  moment: Chance,
  restartServer?: () => Promise<void>,
): Promise<void> {
  child.begin({ ...task, applicationUrl: withName(task.applicationUrl) });
  await child.hasSaid('under way');
  await pause(moment.between(0, 250));
  if (restartServer) {
    await restartServer();
    await pause(moment.between(0, 250));
  }
  child.refuseEarlyEnd();
  await child.kill();
  await untilServerNoticed(task.applicationUrl);
}

function withName(applicationUrl: string): string {
  const url = new URL(applicationUrl);
  url.searchParams.set('application_name', childsName);
  return url.href;
}

/** What the dead child had asked for may still be carried out, until its sessions are gone. */
async function untilServerNoticed(applicationUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: applicationUrl });
  await client.connect();
  for (;;) {
    const { rows } = await client.query<{ left: number }>(
      'select count(*)::int as left from pg_stat_activity where application_name = $1',
      [childsName],
    );
    if (rows[0]?.left === 0) break;
    await pause(5);
  }
  await client.end();
}
