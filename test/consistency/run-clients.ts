import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrateEventStore, PostgresEventStore } from '@tovholder/event-store';
import type { ThrowawayPostgres } from '@tovholder/local-postgres';
import { applicationRole, ownerRole } from '../crash/roles.js';
import { seeded } from '../crash/seeded.js';
import { wholeLog } from '../crash/verify.js';
import { asSeen } from './clients/client.js';
import type { ProcessTask } from './clients/process.js';
import { now } from './clients/recorder.js';
import { cutConnections } from './cut-connections.js';
import type { History, Operation } from './history/history.js';
import { plantInDatabase } from './planted/planted-in-database.js';
import type { Plant } from './planted/plants.js';

export interface Run {
  seconds: number;
  seed: number;
  plant?: Plant | undefined;
  /** For the files the processes write. */
  folder: string;
}

const processes = 4;
// Loading the store takes a process a moment, and all should begin together.
const headStart = 1_500_000;

/** Lets eight clients work on a new log of the server, cuts their connections, and gives what they wrote down. */
export async function runClients(
  server: ThrowawayPostgres,
  { seconds, seed, plant, folder }: Run,
): Promise<{ history: History; cuts: number }> {
  const database = await server.freshDatabase({ owner: ownerRole });
  const [ownerUrl, url] = [server.urlFor(database, ownerRole), server.urlFor(database, applicationRole)];
  await migrateEventStore({ ownerUrl, applicationRole });
  if (plant) await plantInDatabase(ownerUrl, plant);
  const begin = now() + headStart;
  const end = begin + seconds * 1_000_000;
  const files = Array.from({ length: processes }, (_, number) =>
    join(folder, `${plant ?? 'sound'}-${number}`),
  );
  const cutting = new AbortController();
  const cuts = cutConnections(server.superuserUrl, database, seeded(seed), cutting.signal);
  await Promise.all(
    files.map((history, number) =>
      work({ url, history, number, seed: seed + 100 * (number + 1), begin, end, ...(plant && { plant }) }),
    ),
  ).finally(() => cutting.abort());
  const operations = files.flatMap(operationsIn).sort((a, b) => a.invoked - b.invoked);
  const store = new PostgresEventStore({ url });
  const invoked = now();
  const seen = (await wholeLog(store)).map(asSeen);
  await store.close();
  const limit = Number.MAX_SAFE_INTEGER;
  const times = { client: 'afterwards', invoked, completed: now() };
  return {
    history: { operations, afterwards: { ...times, kind: 'read-all', after: 0, limit, seen } },
    cuts: await cuts,
  };
}

async function work(task: ProcessTask): Promise<void> {
  const program = fileURLToPath(new URL('clients/process.js', import.meta.url));
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'inherit', 'inherit'] });
  child.stdin.write(JSON.stringify(task) + '\n');
  const [status] = (await once(child, 'exit')) as [number | null];
  if (status !== 0) throw new Error(`a process of clients ended with ${status}`);
}

function operationsIn(file: string): Operation[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Operation);
}
