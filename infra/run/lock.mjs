import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from './root.mjs';

const heartbeat = 1_000;
// Ten missed beats: a machine that is merely busy keeps its lock, one that was killed does not hold others long.
const abandonedAfter = 10_000;

/**
 * Does `work` while no other process of this checkout does work of the same name. The lock is a file its holder
 * keeps touching; process ids are not trusted, since they are reused across containers sharing a folder.
 */
export async function withLock(name, whyWaiting, work, folder = join(root, '.tovholder/locks')) {
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${name}.lock`);
  const owner = randomUUID();
  for (let told = false; !(await take(file, owner)); await pause(200)) {
    if (!told) console.error(`Waiting: ${whyWaiting} ...`);
    told = true;
  }
  const release = hold(file, owner);
  try {
    return await work();
  } finally {
    await release();
  }
}

/**
 * A lock for as long as one likes: gives what ends it, or nothing where somebody holds it, which shows by their
 * touching it. One left behind by somebody who was killed is waited out.
 */
export async function lockUnlessHeld(file) {
  await mkdir(dirname(file), { recursive: true });
  const owner = randomUUID();
  for (let firstSeen; !(await take(file, owner)); await pause(200)) {
    const touched = await touchedAt(file);
    firstSeen ??= touched;
    if (touched !== undefined && touched !== firstSeen) return undefined;
  }
  return hold(file, owner);
}

function hold(file, owner) {
  const beat = setInterval(() => void touch(file), heartbeat);
  return async () => {
    clearInterval(beat);
    if ((await ownerOf(file)) === owner) await rm(file, { force: true });
  };
}

async function take(file, owner) {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(owner);
    await handle.close();
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    await removeIfAbandoned(file);
    return false;
  }
}

/** Renaming is the vote: of several that find a lock abandoned, one succeeds and the others find it gone. */
async function removeIfAbandoned(file) {
  try {
    const { mtimeMs } = await stat(file);
    if (Date.now() - mtimeMs < abandonedAfter) return;
    const aside = `${file}.${randomUUID()}`;
    await rename(file, aside);
    await rm(aside, { force: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

async function touch(file) {
  const now = new Date();
  await utimes(file, now, now).catch(() => undefined);
}

async function touchedAt(file) {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  );
}

async function ownerOf(file) {
  return readFile(file, 'utf8').catch(() => undefined);
}
