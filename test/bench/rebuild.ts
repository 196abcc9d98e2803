// npm run bench -- rebuild [--events 100000]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { allProjections } from '@tovholder/cases';
import { migrateEventStore, PostgresEventStore } from '@tovholder/event-store';
import { startThrowawayPostgres } from '@tovholder/local-postgres';
import { applicationRole, ownerRole } from '../crash/roles.js';
import { fillWithPublishedCases } from './filling/published-log.js';
import { openViews } from './filling/views-to-fill.js';
import { benchOptions, howMany } from './measuring/bench-options.js';
import type { RebuildTold } from './serving/rebuild-process.js';

const { events: atLeast } = benchOptions('rebuild', { events: howMany(100_000) });
const program = fileURLToPath(new URL('./serving/rebuild-process.js', import.meta.url));

const postgres = await startThrowawayPostgres({ durable: true });
await postgres.ensureRole(ownerRole);
await postgres.ensureRole(applicationRole);
const database = await postgres.freshDatabase({ owner: ownerRole });
const [ownerUrl, url] = [postgres.urlFor(database, ownerRole), postgres.urlFor(database, applicationRole)];
await migrateEventStore({ ownerUrl, applicationRole });
const store = new PostgresEventStore({ url });
console.error(`filling the log with ${atLeast} events`);
const events = await fillWithPublishedCases(store, atLeast);
await store.close();
const views = await openViews(ownerUrl, applicationRole, url);

const method =
  `A process builds all ${allProjections.length} views from a log of ${events} events, the published cases over and over, and ` +
  `is killed (SIGKILL) when the one furthest behind has come half way; another goes on. resumedAt is the first position ` +
  `that one told of. once says whether the trail then has one row for each event. Memory is told by the second process ` +
  `itself at each hundredth of the log; the first and the last fifth of what it built are compared by the most that was ` +
  `resident. fsync on; client and server on one machine of ${cpus().length} processors, Node ${process.versions.node}.`;

const killed = await build({ killAt: events / 2 });
const begun = performance.now();
const finished = await build({});
const seconds = (performance.now() - begun) / 1_000;
const [{ rows } = { rows: 0 }] = await views.dataSource.query<{ rows: number }[]>(
  'SELECT count(*)::int AS rows FROM views.trail_entry',
);
await views.dataSource.destroy();
await postgres.stop();

const killedAt = killed.at(-1)?.position ?? 0;
const resumedAt = finished[0]?.position ?? 0;
const fifth = Math.max(1, Math.floor(finished.length / 5));
const mostResident = (told: readonly RebuildTold[]) => Math.max(...told.map(({ residentMb }) => residentMb));
const [early, late] = [mostResident(finished.slice(0, fifth)), mostResident(finished.slice(-fifth))];
console.log(
  JSON.stringify({
    method,
    figures: {
      events,
      killedAt,
      resumedAt,
      once: rows === events,
      eventsPerSecond: Math.round((events - killedAt) / seconds),
      residentMb: { firstFifth: early, lastFifth: late },
      heapMb: Math.max(...finished.map(({ heapMb }) => heapMb)),
    },
    ratios: { 'rebuild.memory': Number((late / early).toFixed(2)) },
  }),
);
process.exitCode = rows === events && resumedAt >= killedAt ? 0 : 1;

async function build({ killAt = Infinity }: { killAt?: number }): Promise<RebuildTold[]> {
  const builder = spawn(process.execPath, [...process.execArgv, program, url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(builder, 'exit');
  // Whoever stops the measurement stops it, too; it would wait for the log to come back.
  const goWithUs = () => builder.kill('SIGKILL');
  process.once('exit', goWithUs);
  const told: RebuildTold[] = [];
  for await (const line of createInterface({ input: builder.stdout })) {
    const now = JSON.parse(line) as RebuildTold;
    told.push(now);
    if (now.position >= killAt) builder.kill('SIGKILL');
  }
  const [status] = (await ended) as [number | null];
  process.off('exit', goWithUs);
  if (status !== 0 && killAt === Infinity) throw new Error(`the build ended with ${status}`);
  return told;
}
