import { type ChildProcess, spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Launcher } from './account.js';
import { PortTaken, PostgresDidNotStart } from './errors.js';

export interface ServerProcess {
  pid: number;
  /** Resolves when the server is gone, whoever ended it. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

export interface ServerOptions {
  dataFolder: string;
  port: number;
  settings: Record<string, string>;
  onLog: (line: string) => void;
  /** A throwaway's folder goes with it, also when we are killed. */
  removeFolderAfterwards: boolean;
}

const patience = { orphans: 10_000, fastShutdown: 15_000 };

export async function startServer(
  launcher: Launcher,
  postgres: string,
  options: ServerOptions,
): Promise<ServerProcess> {
  const givingUpAt = Date.now() + patience.orphans;
  for (;;) {
    const { child, output, ready } = launch(launcher, postgres, options);
    if (await ready) return running(child, options);
    if (/Address already in use/.test(output())) throw new PortTaken(options.port);
    // Sessions of a killed server hold its memory for the moment they need to notice.
    if (!/shared memory block .* is still in use/.test(output()) || Date.now() > givingUpAt) {
      throw new PostgresDidNotStart(output());
    }
    await pause(100);
  }
}

function launch(launcher: Launcher, postgres: string, { dataFolder, port, settings, onLog }: ServerOptions) {
  const { file, args, options } = launcher.command(postgres, [
    '-D',
    dataFolder,
    ...Object.entries({ ...settings, port: String(port) }).flatMap(([name, value]) => [
      '-c',
      `${name}=${value}`,
    ]),
  ]);
  // Detached: Ctrl-C in a terminal reaches the whole process group, and would take the database away from under
  // an application that is still finishing its requests.
  const child = spawn(file, args, { ...options, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const lastLines: string[] = [];
  const ready = new Promise<boolean>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve(false));
    child.stderr.on('data', (chunk: Buffer) => {
      for (const line of chunk.toString().split('\n').filter(Boolean)) {
        lastLines.push(line);
        if (lastLines.length > 20) lastLines.shift();
        onLog(line);
        if (line.includes('database system is ready to accept connections')) resolve(true);
      }
    });
  });
  return { child, ready, output: () => lastLines.join('\n') };
}

function running(child: ChildProcess, { dataFolder, removeFolderAfterwards }: ServerOptions): ServerProcess {
  const pid = child.pid ?? 0;
  const keeper =
    process.platform === 'win32' ? undefined : startKeeper(pid, dataFolder, removeFolderAfterwards);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve())).then(() => {
    if (!removeFolderAfterwards) keeper?.kill('SIGKILL');
  });
  const stop = async () => {
    // SIGINT is PostgreSQL's "fast" shutdown: sessions are ended, everything is written.
    child.kill('SIGINT');
    const impatience = setTimeout(() => child.kill('SIGQUIT'), patience.fastShutdown);
    await ended;
    clearTimeout(impatience);
    if (removeFolderAfterwards) await rm(dataFolder, { recursive: true, force: true });
    keeper?.kill('SIGKILL');
  };
  return { pid, ended, stop };
}

/**
 * Outlives us by a moment: its standard input closes when we end in whatever way, SIGKILL included, and then it asks
 * the server to stop. It compares postmaster.pid first, so that it never signals a stranger with the same number.
 */
const keeperScript = `
read -r _
if [ "$(head -n 1 "$2/postmaster.pid" 2>/dev/null)" = "$1" ]; then
  kill -INT "$1"
  while kill -0 "$1" 2>/dev/null; do sleep 0.1; done
fi
if [ "$3" = remove ]; then rm -rf -- "$2"; fi
`;

function startKeeper(pid: number, dataFolder: string, removeFolder: boolean): ChildProcess {
  const args = [
    '-c',
    keeperScript,
    'tovholder-postgres-keeper',
    String(pid),
    dataFolder,
    removeFolder ? 'remove' : 'keep',
  ];
  const keeper = spawn('/bin/sh', args, { detached: true, stdio: ['pipe', 'ignore', 'ignore'], cwd: '/' });
  keeper.unref();
  // The pipe alone must not keep us alive, and its breaking is no event for us.
  keeper.stdin.on('error', () => undefined);
  if (keeper.stdin instanceof Socket) keeper.stdin.unref();
  return keeper;
}
