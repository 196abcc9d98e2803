import { createServer } from 'node:net';
import { dirname, resolve } from 'node:path';
import { launcherFor } from './account.js';
import { findBinaries, majorVersionOf } from './binaries.js';
import { holdsData, initialise, ownerOf, refuseIfInUse, superuserSecret } from './data-folder.js';
import { Databases } from './databases.js';
import { PortTaken } from './errors.js';
import { type ServerProcess, startServer } from './server-process.js';

export interface LocalPostgresOptions {
  /** Made when it is not there. Its parent must be ours to write in. */
  dataFolder: string;
  /** Only on 127.0.0.1. 'free' takes whatever port is free. */
  port?: number | 'free';
  onLog?: (line: string) => void;
  /** PostgreSQL settings on top of ours. */
  settings?: Record<string, string>;
}

export interface LocalPostgres {
  port: number;
  /** Of the postmaster. */
  pid: number;
  superuserUrl: string;
  /** Address of a database for a role made by `ensureRole`; for the superuser without a role. */
  urlFor(database: string, role?: string): string;
  /** A role that may sign in and nothing else. Repeating changes nothing. */
  ensureRole(role: string): Promise<void>;
  /** Repeating changes nothing. */
  ensureDatabase(database: string, options?: { owner?: string }): Promise<void>;
  dropDatabase(database: string): Promise<void>;
  /** Resolves when the server is gone, whoever ended it. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

const ownSettings = {
  listen_addresses: '127.0.0.1',
  // No socket files: they would be left behind by a kill, and two instances would meet in one folder.
  unix_socket_directories: '',
  timezone: 'UTC',
};

export async function startLocalPostgres(options: LocalPostgresOptions): Promise<LocalPostgres> {
  return start(options, false);
}

/** Not part of the public face: only a throwaway may take its folder with it. */
export async function start(
  { dataFolder, port = 'free', onLog = () => undefined, settings = {} }: LocalPostgresOptions,
  removeFolderAfterwards: boolean,
): Promise<LocalPostgres> {
  const folder = resolve(dataFolder);
  const binaries = findBinaries();
  const isThere = await holdsData(folder, majorVersionOf(binaries));
  const launcher = launcherFor([binaries.folder, isThere ? folder : dirname(folder)], await ownerOf(folder));
  if (!isThere) await initialise(folder, binaries.initdb, launcher);
  await refuseIfInUse(folder);
  const secret = await superuserSecret(folder);
  const serverOptions = {
    dataFolder: folder,
    settings: { ...ownSettings, ...settings },
    onLog,
    removeFolderAfterwards,
  };
  const launch = (chosen: number) =>
    startServer(launcher, binaries.postgres, { ...serverOptions, port: chosen });
  const { process: server, port: taken } =
    port === 'free' ? await onFreePort(launch) : { process: await launch(port), port };
  const databases = new Databases(taken, secret);
  return {
    port: taken,
    pid: server.pid,
    superuserUrl: databases.urlFor('postgres'),
    urlFor: (database, role) => databases.urlFor(database, role),
    ensureRole: (role) => databases.ensureRole(role),
    ensureDatabase: (database, { owner } = {}) => databases.ensureDatabase(database, owner),
    dropDatabase: (database) => databases.drop(database),
    ended: server.ended,
    stop: () => server.stop(),
  };
}

/** Between our finding a port free and PostgreSQL's taking it, another program may have been faster. */
async function onFreePort(launch: (port: number) => Promise<ServerProcess>) {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    try {
      return { process: await launch(port), port };
    } catch (error) {
      if (!(error instanceof PortTaken) || attempt === 5) throw error;
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return typeof address === 'object' && address ? address.port : 0;
}
