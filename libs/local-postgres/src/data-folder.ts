import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chown,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Launcher } from './account.js';
import {
  DataFolderInUse,
  DataFolderNotOurs,
  DataFolderOfOtherVersion,
  NotADataFolder,
  PostgresDidNotStart,
} from './errors.js';

const secretFile = 'superuser.secret';

export async function ownerOf(folder: string): Promise<number | undefined> {
  const status = await stat(folder).catch(() => undefined);
  return status && status.uid !== 0 ? status.uid : undefined;
}

/** Says whether there is data to open; refuses data that is not ours to open. */
export async function holdsData(folder: string, majorVersion: string): Promise<boolean> {
  const entries = await readdir(folder).catch((cause: NodeJS.ErrnoException): string[] => {
    if (cause.code === 'ENOENT') return [];
    if (cause.code === 'ENOTDIR') throw new NotADataFolder(folder);
    throw new DataFolderNotOurs(folder, { cause });
  });
  if (entries.length === 0) return false;
  if (!entries.includes('PG_VERSION')) throw new NotADataFolder(folder);
  const found = (await readFile(join(folder, 'PG_VERSION'), 'utf8')).trim();
  if (found !== majorVersion) throw new DataFolderOfOtherVersion(folder, found, majorVersion);
  if (process.getuid && process.getuid() !== 0 && (await stat(folder)).uid !== process.getuid()) {
    throw new DataFolderNotOurs(folder);
  }
  return true;
}

/**
 * A killed server leaves its postmaster.pid. PostgreSQL takes such a file over when the process is gone, but not
 * when the number has meanwhile been given to another process of the same user, as happens in containers.
 */
export async function refuseIfInUse(folder: string): Promise<void> {
  const file = join(folder, 'postmaster.pid');
  const lines = await readFile(file, 'utf8').then(
    (text) => text.split('\n'),
    () => [],
  );
  const pid = Number(lines[0]);
  if (!(pid > 0) || !isAlive(pid)) return;
  if (await worksIn(folder, pid)) throw new DataFolderInUse(folder, pid, Number(lines[3]) || undefined);
  await rm(file, { force: true });
}

/** Makes the cluster beside its place and moves it there when complete, so that a kill leaves no half a cluster. */
export async function initialise(folder: string, initdb: string, launcher: Launcher): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const workshop = await mkdtemp(`${folder}-initialising-`);
  try {
    const cluster = join(workshop, 'cluster');
    const secret = join(workshop, secretFile);
    await writeFile(secret, randomBytes(24).toString('base64url'), { mode: 0o600 });
    if (launcher.account) {
      const { uid, gid } = launcher.account;
      await chown(workshop, uid, gid);
      await chown(secret, uid, gid);
    }
    await run(launcher, initdb, [
      `--pgdata=${cluster}`,
      '--username=postgres',
      `--pwfile=${secret}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      // Names of people and schools sort as in Danish: æ, ø and å last, aa as å.
      '--locale-provider=icu',
      '--icu-locale=da-DK',
    ]);
    await rename(secret, join(cluster, secretFile));
    await rename(cluster, folder);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

export async function superuserSecret(folder: string): Promise<string> {
  return readFile(join(folder, secretFile), 'utf8').catch(() => {
    throw new NotADataFolder(folder);
  });
}

async function run(launcher: Launcher, program: string, programArgs: string[]): Promise<void> {
  const { file, args, options } = launcher.command(program, programArgs);
  const child = spawn(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const status = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (status !== 0) throw new PostgresDidNotStart(output);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** PostgreSQL works in its data folder. Where the system does not show that, a living process counts as the server. */
async function worksIn(folder: string, pid: number): Promise<boolean> {
  const place = await readlink(`/proc/${pid}/cwd`).catch((error: NodeJS.ErrnoException) =>
    error.code === 'EACCES' ? 'somebody else’s process' : undefined,
  );
  return place === undefined || place === (await realpath(folder));
}
