// npm run test:mutation: changes the domain in small ways and counts the changes that no spec notices.
// Arguments go to Stryker: `npm run test:mutation -- --mutate libs/cases/src/domain/mandate.ts`.
import { join } from 'node:path';
import { run } from './child.mjs';
import { ensureInstalled } from './prepare.mjs';
import { root } from './root.mjs';

await ensureInstalled();

// The configuration hands the compiled model to the specs.
const built = await run(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-b', 'libs/model'],
  {
    cwd: root,
  },
);
if (built !== 0) process.exit(built);

process.exitCode = await run(
  process.execPath,
  [join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', ...process.argv.slice(2)],
  { cwd: root },
);
