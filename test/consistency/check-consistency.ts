import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startThrowawayPostgres } from '@tovholder/local-postgres';
import { readCheckOptions } from '../command-line/check-options.js';
import { applicationRole, ownerRole } from '../crash/roles.js';
import { checkHistory } from './check-history.js';
import type { Fault, History } from './history/history.js';
import { type Plant, plants } from './planted/plants.js';
import { runClients } from './run-clients.js';

const {
  amount: seconds,
  seed,
  plant,
} = readCheckOptions({
  script: 'check:consistency',
  does: `Eight clients in four processes append, repeat and read on one PostgreSQL and follow its log, while their connections
are cut. What each did and was told is compared with what a log may do, in the manner of Jepsen.`,
  amount: { option: 'seconds', usually: 10, means: 'how long they work' },
  seedMeans: 'lets the clients want the same again; who is first is the machine’s',
  plants: { ...plants, each: 'one after the other, each of which must be found' },
});
const folder = await mkdtemp(join(tmpdir(), 'tovholder-consistency-'));
const server = await startThrowawayPostgres({ durable: true });
await server.ensureRole(ownerRole);
await server.ensureRole(applicationRole);
try {
  process.exitCode = plant === 'each' ? await findEach() : await findFaults(plant);
} finally {
  await server.stop();
  await rm(folder, { recursive: true });
}

/** The exit status: 1 when the log did what it may not. */
async function findFaults(bug: Plant | undefined): Promise<0 | 1> {
  const faults = await run(bug, seconds);
  if (faults.length === 0) {
    console.log('consistent');
    return 0;
  }
  const [smallest] = faults as [Fault];
  console.log(`INCONSISTENT: ${countsByRule(faults)}. The smallest piece of history that shows a fault:`);
  console.log(`  ${smallest.rule}: ${smallest.says}`);
  for (const operation of smallest.piece) console.log(`  ${JSON.stringify(operation)}`);
  return 1;
}

/** The exit status: 1 when a bug was not found, which makes the check worth nothing. */
async function findEach(): Promise<0 | 1> {
  const overlooked: Plant[] = [];
  for (const bug of Object.keys(plants) as Plant[]) {
    const faults = await runUntilFound(bug);
    console.log(faults.length > 0 ? `found: ${countsByRule(faults)}` : 'NOT FOUND');
    if (faults.length === 0) overlooked.push(bug);
  }
  console.log(
    overlooked.length === 0 ? 'every planted bug was found' : `overlooked: ${overlooked.join(', ')}`,
  );
  return overlooked.length === 0 ? 0 : 1;
}

/** A bug shows only where clients meet, for which a machine with much else to do may need longer. */
async function runUntilFound(bug: Plant): Promise<Fault[]> {
  for (const longer of [1, 2, 4]) {
    const faults = await run(bug, longer * seconds);
    if (faults.length > 0) return faults;
  }
  return [];
}

async function run(bug: Plant | undefined, seconds: number): Promise<Fault[]> {
  console.log(`${seconds} s, seed ${seed}${bug ? `, planted: ${bug} (${plants[bug]})` : ''}`);
  const { history, cuts } = await runClients(server, { seconds, seed, plant: bug, folder });
  console.log(
    `${counts(history)}, ${cuts} connections cut, ${history.afterwards.seen.length} events in the log`,
  );
  return checkHistory(history);
}

function counts({ operations }: History): string {
  const found = new Map<string, number>();
  for (const operation of operations) {
    const name = operation.kind === 'append' ? `append ${operation.outcome.name}` : operation.kind;
    found.set(name, (found.get(name) ?? 0) + 1);
  }
  return [...found].map(([name, count]) => `${count} ${name}`).join(', ');
}

function countsByRule(faults: readonly Fault[]): string {
  const rules = [...new Set(faults.map(({ rule }) => rule))];
  return rules.map((rule) => `${faults.filter((fault) => fault.rule === rule).length} × ${rule}`).join(', ');
}
