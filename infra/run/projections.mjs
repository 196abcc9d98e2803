// npm run projections -- rebuild <name|all> [--anew] [--data folder]
//   Builds read models anew beside those in use and puts them in their place; the server may be running. All of them
//   are built at the same time, so that the log is read once.
//   DATABASE_URL names the database; without it, the one in the data folder (.tovholder), which must not be in use.
//   Interrupted or killed, the same command goes on where it was; --anew begins again.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, ensureInstalled } from './prepare.mjs';
import { root } from './root.mjs';
import { sentenceFor } from './start-refusals.mjs';

/** Kept where the server keeps it. */
async function openLog(databaseUrl) {
  const { openKurrentDbEventStore, PostgresEventStore } = await import('@tovholder/event-store');
  const { EVENT_STORE, KURRENTDB_URL } = process.env;
  if (EVENT_STORE === 'kurrentdb') return openKurrentDbEventStore({ url: KURRENTDB_URL ?? '' });
  return new PostgresEventStore({ url: databaseUrl });
}

const usage = 'npm run projections -- rebuild <name|all> [--anew] [--data folder]';

const { name, anew, data } = readArguments();
await ensureInstalled();
await build('libs/cases');
await build('libs/local-postgres');
const { allProjections, projectionsNamed, readCaseEvent, rebuildProjections, viewEntities } =
  await import('@tovholder/cases');

const toldAt = new Map();
const interrupted = new globalThis.AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => interrupted.abort());

try {
  const projections = projectionsNamed(name);
  await withDatabase(async (url) => {
    const { DataSource } = await import('typeorm');
    const store = await openLog(url);
    const dataSource = new DataSource({
      type: 'postgres',
      url,
      entities: [...viewEntities],
      // They are built at the same time, each in a session of its own.
      poolSize: allProjections.length + 1,
      poolErrorHandler: () => undefined,
    });
    await dataSource.initialize();
    try {
      await rebuildProjections(projections, {
        dataSource,
        log: { store, readEvent: readCaseEvent },
        signal: interrupted.signal,
        anew,
        onProgress: tell,
      });
    } finally {
      await dataSource.destroy();
      await store.close();
    }
  });
  console.log(interrupted.signal.aborted ? 'Stopped; the same command goes on from here.' : 'Done.');
  process.exitCode = interrupted.signal.aborted ? 130 : 0;
} catch (error) {
  if (error.name !== 'UnknownProjection') console.error(sentenceFor(error));
  else console.error(`${error.message}\n${usage}`);
  process.exitCode = 1;
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { anew: { type: 'boolean', default: false }, data: { type: 'string' } },
    });
    const [what, which] = positionals;
    if (what !== 'rebuild' || which === undefined || positionals.length > 2)
      throw new Error('Say what to rebuild.');
    return { ...values, name: which };
  } catch (error) {
    console.error(`${error.message}\n${usage}`);
    process.exit(1);
  }
}

async function withDatabase(work) {
  if (process.env.DATABASE_URL) return work(process.env.DATABASE_URL);
  const { startLocalPostgres } = await import('@tovholder/local-postgres');
  const folder = data ? resolve(process.env.INIT_CWD ?? process.cwd(), data) : join(root, '.tovholder');
  const local = await startLocalPostgres({ dataFolder: join(folder, 'postgres') });
  try {
    return await work(local.urlFor('tovholder', 'tovholder_application'));
  } finally {
    await local.stop();
  }
}

/** Of each projection once a second, and when it has come to the end. */
function tell({ projection, position, head, eventsPerSecond }) {
  const now = globalThis.performance.now();
  if (position < head && now - (toldAt.get(projection) ?? -Infinity) < 1_000) return;
  toldAt.set(projection, now);
  const share = head === 0n ? 100 : Number((position * 100n) / head);
  console.log(`${projection}: ${position} of ${head} events (${share} %), ${eventsPerSecond} events/s`);
}
