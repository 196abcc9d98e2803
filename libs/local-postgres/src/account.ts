import { type SpawnOptions, spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { FolderOutOfReach, PlatformNotSupported } from './errors.js';

interface Account {
  name: string;
  uid: number;
  gid: number;
}

/** How PostgreSQL's programs are run: as ourselves, or as somebody else when we are root. */
export interface Launcher {
  account: Account | undefined;
  command(program: string, args: string[]): { file: string; args: string[]; options: SpawnOptions };
}

// Programs are started with nothing of our own environment but the path: no PGPORT, no LD_PRELOAD, no Danish
// server messages that we would have to understand.
const environment = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/**
 * PostgreSQL refuses to run as root. Rather than add a user to the machine, we borrow one that is there: the owner
 * of existing data, `postgres`, or `nobody`.
 */
export function launcherFor(folders: string[], ownerOfData: number | undefined): Launcher {
  if (process.getuid?.() !== 0) return asOurselves;
  const account = borrowedAccount(ownerOfData);
  const closed = folders.map((folder) => firstClosed(folder, account)).find((folder) => folder !== undefined);
  return closed === undefined ? asAccount(account) : asAccountThatMayEnter(account, closed);
}

const asOurselves: Launcher = {
  account: undefined,
  command: (file, args) => ({ file, args, options: { env: environment, cwd: '/' } }),
};

function asAccount(account: Account): Launcher {
  const { uid, gid } = account;
  return {
    account,
    command: (file, args) => ({ file, args, options: { env: environment, cwd: '/', uid, gid } }),
  };
}

/**
 * A checkout below root's own home is closed to the borrowed account. Opening the home would be a lasting change to
 * somebody's machine, so the process gets the right to pass through folders instead. `no_setuid_fixup` makes
 * access(2), by which PostgreSQL finds its own files, honour that right.
 */
function asAccountThatMayEnter(account: Account, closed: string): Launcher {
  for (const capability of ['dac_read_search', 'dac_override']) {
    const prefix = [
      `--reuid=${account.uid}`,
      `--regid=${account.gid}`,
      '--clear-groups',
      '--securebits=+no_setuid_fixup',
      `--inh-caps=+${capability}`,
      `--ambient-caps=+${capability}`,
      '--',
    ];
    if (spawnSync('setpriv', [...prefix, 'ls', closed], { env: environment, stdio: 'ignore' }).status !== 0)
      continue;
    return {
      account,
      command: (program, args) => ({
        file: 'setpriv',
        args: [...prefix, program, ...args],
        options: { env: environment, cwd: '/' },
      }),
    };
  }
  throw new FolderOutOfReach(closed, account.name);
}

function borrowedAccount(ownerOfData: number | undefined): Account {
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name: name ?? '', uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid }) => uid > 0);
  const account =
    accounts.find(({ uid }) => uid === ownerOfData) ??
    accounts.find(({ name }) => name === 'postgres') ??
    accounts.find(({ name }) => name === 'nobody');
  if (!account) throw new PlatformNotSupported('root on a machine without other accounts');
  return account;
}

/** The nearest folder on the way to `path` that the account may not pass through. */
function firstClosed(path: string, { uid, gid }: Account): string | undefined {
  for (let folder = path; ; folder = dirname(folder)) {
    const status = statSync(folder, { throwIfNoEntry: false });
    if (status) {
      const shift = status.uid === uid ? 6 : status.gid === gid ? 3 : 0;
      if (status.isDirectory() && ((status.mode >> shift) & 1) === 0) return folder;
    }
    if (folder === dirname(folder)) return undefined;
  }
}
