// npm test: everything that needs no outside server. Arguments go to jest: `npm test -- libs/model`.
import { join } from 'node:path';
import { run } from './child.mjs';
import { ensureInstalled } from './prepare.mjs';
import { root } from './root.mjs';

await ensureInstalled();

// Jest runs ES modules behind a flag, and its workers read the flag from the environment.
const nodeOptions = [
  process.env.NODE_OPTIONS,
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
];
process.exitCode = await run(
  process.execPath,
  [join(root, 'node_modules/jest/bin/jest.js'), ...process.argv.slice(2)],
  { cwd: root, env: { ...process.env, NODE_OPTIONS: nodeOptions.filter(Boolean).join(' ') } },
);
