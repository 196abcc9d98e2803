// npm run test:kurrentdb: the log's contract on real KurrentDB servers, named by KURRENTDB_URL. Several addresses,
// separated by spaces, are tested one after the other: plain, TLS, a cluster. Arguments go to jest.
import { setTimeout as pause } from 'node:timers/promises';
import { jest } from './jest.mjs';
import { build, ensureInstalled } from './prepare.mjs';

/** Neither passed nor failed: nothing was tested. */
const nothingTested = 3;

/** Longer than its client looks for a cluster's leader. */
const patience = 30_000;

const urls = process.env.KURRENTDB_URL?.trim().split(/\s+/).filter(Boolean) ?? [];
if (urls.length === 0)
  endUntested(
    'KURRENTDB_URL names no server, so the log was not run on KurrentDB.\n' +
      'Start one (infra/kurrentdb/README.md) and say where it is, for example\n' +
      "  KURRENTDB_URL='kurrentdb://127.0.0.1:2113?tls=false' npm run test:kurrentdb",
  );
await ensureInstalled();
await build('libs/event-store');
const { openKurrentDbEventStore } = await import('@tovholder/event-store');
for (const [index, url] of urls.entries()) {
  const why = await whyOutOfReach(url);
  // Not shown, since it may hold a password.
  const which = urls.length === 1 ? 'the address in KURRENTDB_URL' : `address ${index + 1} in KURRENTDB_URL`;
  if (why !== undefined) endUntested(`no log can be read at ${which} (${why}).`);
}
process.exitCode = await jest('--config', 'jest.kurrentdb.config.mjs', ...process.argv.slice(2));

/** Every spec would say it at length, and those that need no server would pass. */
async function whyOutOfReach(url) {
  let store;
  try {
    store = await openKurrentDbEventStore({ url });
    const late = pause(patience, 'no answer', { ref: false });
    return await Promise.race([store.head().then(() => undefined), late]);
  } catch {
    return store ? 'out of reach, or nothing we may read' : 'the address cannot be used';
  } finally {
    void store?.close().catch(() => undefined);
  }
}

function endUntested(why) {
  console.error(`NOTHING WAS TESTED: ${why}`);
  process.exit(nothingTested);
}
