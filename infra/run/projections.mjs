// npm run projections -- rebuild <name|all> [--anew] [--data folder]
//   Builds read models anew beside those in use and puts them in their place; the server may be running. All of them
//   are built at the same time, so that the log is read once.
//   DATABASE_URL names the database; without it, the one in the data folder (.tovholder), which must not be in use.
//   Interrupted or killed, the same command goes on where it was; --anew begins again.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argumentsOf, NotAnArgument } from './arguments.mjs';
import { build, ensureInstalled } from './prepare.mjs';
import { root } from './root.mjs';

const usage = 'Usage: npm run projections -- rebuild <name|all> [--anew] [--data folder]';

const { name, anew, data } = readArguments();
await ensureInstalled();
await build('libs/operations');
const { allProjections, projectionsNamed, readCaseEvent, rebuildProjections, viewEntities } =
  await import('@tovholder/cases');
const {
  CannotStart,
  commonVariables,
  contradictionsInCommon,
  HeardClient,
  openLog,
  reachDatabases,
  readVariables,
  startDatabases,
  whyNotStarted,
} = await import('@tovholder/operations');

const toldAt = new Map();
const interrupted = new globalThis.AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => interrupted.abort());

try {
  const projections = projectionsNamed(name);
  const { DATABASE_URL, EVENT_STORE, KURRENTDB_URL } = commonVariables;
  const given = readVariables(
    'rebuild',
    { DATABASE_URL, EVENT_STORE, KURRENTDB_URL },
    process.env,
    contradictionsInCommon,
  );
  await withDatabases(given.DATABASE_URL, async (databases) => {
    const { DataSource } = await import('typeorm');
    // As the server reads it; the owner's address is not for us, so that nothing is migrated here.
    const store = await openLog({ ...databases, ownerUrl: undefined }, given.KURRENTDB_URL);
    const dataSource = new DataSource({
      type: 'postgres',
      url: databases.applicationUrl,
      entities: [...viewEntities],
      // They are built at the same time, each in a session of its own.
      poolSize: allProjections.length + 1,
      poolErrorHandler: () => undefined,
      // What is written of one stretch travels together, as where the server keeps views up.
      extra: { pipeline: true, Client: HeardClient },
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
  const isArgument = error.name === 'UnknownProjection';
  console.error(isArgument ? `${error.message}\n${usage}` : whyNotStarted(error));
  process.exitCode = isArgument ? 2 : 1;
}

function readArguments() {
  return argumentsOf({
    usage,
    allowPositionals: true,
    options: { anew: { type: 'boolean', default: false }, data: { type: 'string' } },
    check: ({ values, positionals: [what, name, more] }) => {
      if (what !== undefined && what !== 'rebuild') throw new NotAnArgument(`'${what}' is nothing it does.`);
      if (name === undefined) throw new NotAnArgument('Say what to rebuild.');
      if (more !== undefined) throw new NotAnArgument(`'${more}' is too much.`);
      return { ...values, name };
    },
  });
}

async function withDatabases(databaseUrl, work) {
  if (databaseUrl !== undefined && data !== undefined)
    throw new CannotStart('--data would change nothing: DATABASE_URL names the database; give one of them');
  const databases =
    databaseUrl === undefined
      ? await startDatabases(folderWithDatabase())
      : await reachDatabases({ databaseUrl, ownerDatabaseUrl: undefined });
  try {
    await work(databases);
  } finally {
    await databases.stop();
  }
}

/** Only one that is there: a mistyped folder is not to become an empty municipality. */
function folderWithDatabase() {
  const folder = data ? resolve(process.env.INIT_CWD ?? process.cwd(), data) : join(root, '.tovholder');
  if (existsSync(join(folder, 'postgres', 'PG_VERSION'))) return folder;
  throw new CannotStart(
    `${folder} holds no database; name the data folder of a server (--data folder), or its database (DATABASE_URL)`,
  );
}

/** Of each projection once a second, and when it has come to the end. */
function tell({ projection, position, head, eventsPerSecond }) {
  const now = globalThis.performance.now();
  if (position < head && now - (toldAt.get(projection) ?? -Infinity) < 1_000) return;
  toldAt.set(projection, now);
  const share = head === 0n ? 100 : Number((position * 100n) / head);
  console.log(`${projection}: ${position} of ${head} events (${share} %), ${eventsPerSecond} events/s`);
}
