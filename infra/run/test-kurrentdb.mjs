// npm run test:kurrentdb: the log's contract on real KurrentDB servers, named by KURRENTDB_URL. Several addresses,
// separated by spaces, are tested one after the other: plain, TLS, a cluster. Arguments go to jest.
import { jest } from './jest.mjs';
import { ensureInstalled } from './prepare.mjs';

/** Neither passed nor failed: nothing was tested. */
const nothingTested = 3;

if (process.env.KURRENTDB_URL?.trim()) {
  await ensureInstalled();
  process.exitCode = await jest('--config', 'jest.kurrentdb.config.mjs', ...process.argv.slice(2));
} else {
  console.error(
    'NOTHING WAS TESTED: KURRENTDB_URL names no server, so the log was not run on KurrentDB.\n' +
      'Start one (infra/kurrentdb/README.md) and say where it is, for example\n' +
      "  KURRENTDB_URL='kurrentdb://127.0.0.1:2113?tls=false' npm run test:kurrentdb",
  );
  process.exitCode = nothingTested;
}
