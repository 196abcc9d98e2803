import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { Chance } from './seeded.js';
import type { WriterTask } from './writer.js';

/** By this the server tells the child's sessions from ours. */
const childsName = 'tovholder-crash-child';

export type Writer = ChildProcessByStdio<Writable, Readable, null>;

/** A child that waits for its task: to load the product takes longer than a round. */
export function startWriter(): Writer {
  const program = fileURLToPath(new URL('writer.js', import.meta.url));
  return spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
}

/** Kills the child at work at a moment by chance, and where asked for PostgreSQL before it, which is then back. */
export async function crash(
  child: Writer,
  task: WriterTask,
  moment: Chance,
  restartServer?: () => Promise<void>,
): Promise<void> {
  const exit = once(child, 'exit');
  child.stdin.write(JSON.stringify({ ...task, applicationUrl: withName(task.applicationUrl) }) + '\n');
  await Promise.race([once(child.stdout, 'data'), exit.then(() => refuseEarlyEnd(child))]);
  await pause(moment.between(0, 250));
  if (restartServer) {
    await restartServer();
    await pause(moment.between(0, 250));
  }
  refuseEarlyEnd(child);
  child.kill('SIGKILL');
  await exit;
  await untilServerNoticed(task.applicationUrl);
}

/** A child that ends by itself was not killed by us, and proves nothing. */
function refuseEarlyEnd({ exitCode, signalCode }: Writer): void {
  if (exitCode !== null || signalCode !== null)
    throw new Error(`the writer ended by itself (${exitCode ?? signalCode})`);
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
