// npm run check:crash -- --rounds 50 [--seed N]: kills writers, and now and then PostgreSQL itself, at seeded moments,
// and then compares the log with what was acknowledged.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { migrateEventStore, PostgresEventStore } from '@tovholder/event-store';
import { startLocalPostgres } from '@tovholder/local-postgres';
import { companions } from './companions.js';
import { type JournalOfRound, readJournal } from './journal.js';
import { type Chance, seeded } from './seeded.js';
import {
  byCommand,
  faultsAgainstJournal,
  faultsOfLog,
  faultsOfResending,
  strangers,
  unanswered,
  wholeLog,
} from './verify.js';
import type { WriterTask } from './writer.js';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '50' }, seed: { type: 'string' } },
});
const rounds = Number(values.rounds);
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
if (!Number.isInteger(rounds) || rounds < 1 || !Number.isInteger(seed)) {
  console.error('Usage: npm run check:crash -- [--rounds 50] [--seed 1]');
  process.exit(2);
}
console.log(`${rounds} rounds, seed ${seed}`);

const chance = seeded(seed);
const place = await mkdtemp(join(tmpdir(), 'tovholder-crash-'));
const dataFolder = join(place, 'data');
let server = await startLocalPostgres({ dataFolder });
await server.ensureRole('tovholder_owner');
await server.ensureRole('tovholder_application');
await server.ensureDatabase('log', { owner: 'tovholder_owner' });
const ownerUrl = server.urlFor('log', 'tovholder_owner');
const applicationUrl = server.urlFor('log', 'tovholder_application');
await migrateEventStore({ ownerUrl, applicationRole: 'tovholder_application' });
const store = new PostgresEventStore({ url: applicationUrl });
const ground = { store, applicationUrl, ownerUrl };
for (const companion of companions) await companion.prepare(ground);

const journals: JournalOfRound[] = [];
let failed = 0;
for (let round = 1; round <= rounds; round++) {
  const killServer = chance.between(0, 4) === 0;
  const path = join(place, `journal-${round}.jsonl`);
  await crash(
    { applicationUrl, ownerUrl, journal: path, seed: seed + round * 1_000, writers: 24 },
    killServer,
    chance,
  );
  const journal = readJournal(path);
  journals.push(journal);
  const faults = await faultsAfter(journal);
  if (faults.length > 0) failed++;
  const what = killServer ? 'PostgreSQL and writer killed' : 'writer killed';
  const verdict = faults.length === 0 ? 'ok' : `FAILED\n  ${faults.slice(0, 10).join('\n  ')}`;
  console.log(
    `round ${round}: ${what}, ${journal.answers.size} acknowledged, ${unanswered(journal).length} unanswered: ${verdict}`,
  );
}
await store.close();
await server.stop();
if (failed === 0) await rm(place, { recursive: true });
else console.log(`The data and the journals are kept in ${place}; play it again with --seed ${seed}.`);
console.log(`${rounds - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function crash(task: WriterTask, killServer: boolean, moment: Chance): Promise<void> {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('writer.js', import.meta.url)), JSON.stringify(task)],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  const exit = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), exit.then(() => refuseEarlyEnd(child))]);
  await pause(moment.between(0, 250));
  if (killServer) {
    await restartServerByForce();
    await pause(moment.between(0, 250));
  }
  refuseEarlyEnd(child);
  child.kill('SIGKILL');
  await exit;
}

async function restartServerByForce(): Promise<void> {
  const { pid, port, ended } = server;
  process.kill(pid, 'SIGKILL');
  await ended;
  server = await startLocalPostgres({ dataFolder, port });
}

/** A writer that ends by itself was not killed by us, and proves nothing. */
function refuseEarlyEnd({ exitCode, signalCode }: ChildProcess): void {
  if (exitCode !== null || signalCode !== null)
    throw new Error(`the writer ended by itself (${exitCode ?? signalCode})`);
}

/** All that was ever acknowledged is looked for again: a later crash must not take what an earlier one left. */
async function faultsAfter(journal: JournalOfRound): Promise<string[]> {
  const found = await wholeLog(store);
  const commands = byCommand(found);
  const faults = [...faultsOfLog(found), ...strangers(commands, journals)];
  for (const earlier of journals) faults.push(...faultsAgainstJournal(commands, earlier));
  faults.push(...(await faultsOfResending(store, journal)));
  const log = await wholeLog(store);
  faults.push(...faultsOfLog(log));
  for (const companion of companions) {
    faults.push(...(await companion.verify(ground, log)).map((fault) => `${companion.name}: ${fault}`));
  }
  return faults;
}
