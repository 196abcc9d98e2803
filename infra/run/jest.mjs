// Jest, as the whole workspace runs it.
import { join } from 'node:path';
import { run } from './child.mjs';
import { root } from './root.mjs';

/** Gives Jest's status. */
export function jest(...given) {
  // Jest runs ES modules behind a flag, and its workers read the flag from the environment.
  const nodeOptions = [
    process.env.NODE_OPTIONS,
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
  ];
  return run(process.execPath, [join(root, 'node_modules/jest/bin/jest.js'), ...given], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: nodeOptions.filter(Boolean).join(' ') },
  });
}
