// Everything a command needs before it can begin, on a machine that has nothing but Node and npm:
// the packages of package-lock.json and a build of the workspace. Imports only what comes with Node.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clearTimeout } from 'node:timers';
import { run } from './child.mjs';
import { withLock } from './lock.mjs';
import { root } from './root.mjs';

const lowestNode = [20, 19];

/** A second build has little to do, and nobody wants to read of it; the first takes its time. */
const noticeable = 2_000;

/** Ends the process with a sentence to act on when Node is too old for the packages we depend on. */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const enough = major > lowestNode[0] || (major === lowestNode[0] && minor >= lowestNode[1]);
  if (enough) return;
  stop(
    `Tovholder needs Node ${lowestNode.join('.')} or newer; this is Node ${version}.\n` +
      'Install the current LTS from https://nodejs.org and run the command again.',
  );
}

/** Installs what package-lock.json asks for, unless exactly that is there already. */
export async function ensureInstalled() {
  requireNode();
  if (installed()) return;
  const done = await withLock('install', 'another command is installing packages', async () => {
    if (installed()) return true;
    console.error('Installing packages (npm ci) ...');
    return npm('ci', '--include=dev', '--no-audit', '--no-fund');
  });
  if (!done) stop('npm could not install the packages; its messages are above. Is the registry reachable?');
}

/** Builds what has changed since the last build, of one workspace and what it stands on, or of everything. */
export async function build(workspace = '.') {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const status = await withLock('build', 'another command is building', async () => {
    const slow = setTimeout(() => console.error('Building ...'), noticeable);
    return run(process.execPath, [compiler, '-b', workspace], { cwd: root }).finally(() =>
      clearTimeout(slow),
    );
  });
  if (status !== 0) stop('The build failed; the messages above say where.');
}

/**
 * npm writes node_modules/.package-lock.json as the last act of an install. Comparing it with package-lock.json
 * by content rather than by time also sees a switched branch, and does not reinstall after a mere checkout.
 */
function installed() {
  const receipt = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(receipt)) return false;
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const present = packagesIn(receipt);
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) return true;
    const found = present[path];
    if (!found) return Boolean(entry.optional || entry.devOptional || entry.peer);
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/** The npm that started us when there is one, so that npm 10 and 11 each use themselves. */
async function npm(...args) {
  const own = process.env.npm_execpath;
  const [command, first] = own?.endsWith('.js') ? [process.execPath, [own]] : ['npm', []];
  const status = await run(command, [...first, ...args], { cwd: root, shell: process.platform === 'win32' });
  return status === 0;
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
