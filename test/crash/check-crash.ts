import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateEventStore, PostgresEventStore } from '@tovholder/event-store';
import { startLocalPostgres } from '@tovholder/local-postgres';
import pg from 'pg';
import { readCheckOptions } from '../command-line/check-options.js';
import { companions } from './companions.js';
import { crash, startWriter } from './crash.js';
import { type JournalOfRound, readJournal } from './journal.js';
import { plants } from './plants.js';
import { applicationRole, ownerRole } from './roles.js';
import { seeded } from './seeded.js';
import {
  byCommand,
  faultsAgainstJournal,
  faultsOfLog,
  faultsOfResending,
  strangers,
  unanswered,
  wholeLog,
} from './verify.js';

const {
  amount: rounds,
  seed,
  plant,
} = readCheckOptions({
  script: 'check:crash',
  does: `Kills writers with the engine and the projections in them, and now and then PostgreSQL itself, at seeded moments, and
compares what is left with what was acknowledged and with a fold of the log.`,
  amount: { option: 'rounds', usually: 50, means: 'how many times' },
  seedMeans: 'plays the same moments again',
  plants,
});
console.log(`${rounds} rounds, seed ${seed}${plant ? `, planted: ${plant}` : ''}`);

const begunAt = performance.now();
const chance = seeded(seed);
const place = await mkdtemp(join(tmpdir(), 'tovholder-crash-'));
const dataFolder = join(place, 'data');
let server = await startLocalPostgres({ dataFolder });
await server.ensureRole(ownerRole);
await server.ensureRole(applicationRole);
await server.ensureDatabase('log', { owner: ownerRole });
const ownerUrl = server.urlFor('log', ownerRole);
const applicationUrl = server.urlFor('log', applicationRole);
await migrateEventStore({ ownerUrl, applicationRole });
if (plant === 'lazy-log') await answerBeforeCommit();
const store = new PostgresEventStore({ url: applicationUrl });
const ground = { store, applicationUrl, ownerUrl };
for (const companion of companions) await companion.prepare(ground);

const journals: JournalOfRound[] = [];
let acknowledged = 0;
let events = 0;
let failed = 0;
let next = startWriter();
for (let round = 1; round <= rounds; round++) {
  const killServer = chance.between(0, 4) === 0;
  const journalFile = join(place, `journal-${round}.jsonl`);
  const urls = { applicationUrl, ownerUrl };
  const crew = { caseWorkers: 10, noteWriters: 2 };
  await crash(
    next,
    { ...urls, ...crew, journal: journalFile, seed: seed + round * 1_000, ...(plant && { plant }) },
    chance,
    killServer ? restartServerByForce : undefined,
  );
  next = startWriter();
  const journal = readJournal(journalFile);
  journals.push(journal);
  const { found, faults } = await lookAfter(journal);
  acknowledged += journal.answers.size;
  if (faults.length > 0) failed++;
  const what = killServer ? 'PostgreSQL and writer killed' : 'writer killed';
  const verdict = faults.length === 0 ? 'ok' : `FAILED\n  ${faults.slice(0, 10).join('\n  ')}`;
  console.log(
    `round ${round}: ${what}, ${journal.answers.size} acknowledged, ${unanswered(journal).length} unanswered, ${found}: ${verdict}`,
  );
}
await next.kill();
await store.close();
await server.stop();
if (failed === 0) await rm(place, { recursive: true });
else console.log(`The data and the journals are kept in ${place}; play it again with --seed ${seed}.`);
const seconds = Math.round((performance.now() - begunAt) / 1_000);
console.log(`${acknowledged} commands acknowledged, ${events} events in the log, ${seconds} s`);
console.log(`${rounds - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function restartServerByForce(): Promise<void> {
  const { pid, port, ended } = server;
  process.kill(pid, 'SIGKILL');
  await ended;
  server = await startLocalPostgres({ dataFolder, port });
}

/** All that was ever acknowledged is looked for again: a later crash must not take what an earlier one left. */
async function lookAfter(journal: JournalOfRound): Promise<{ found: string; faults: string[] }> {
  const left = await wholeLog(store);
  const commands = byCommand(left);
  const faults = [...faultsOfLog(left), ...strangers(commands, journals)];
  for (const earlier of journals) faults.push(...faultsAgainstJournal(commands, earlier));
  faults.push(...(await faultsOfResending(store, journal)));
  const log = [...left, ...(await wholeLog(store, left.at(-1)?.position))];
  faults.push(...faultsOfLog(log));
  events = log.length;
  const found: string[] = [];
  for (const companion of companions) {
    const findings = await companion.verify(ground, log);
    found.push(findings.found);
    faults.push(...findings.faults.map((fault) => `${companion.name}: ${fault}`));
  }
  return { found: found.join(', '), faults };
}

/** A role may set its own defaults, and every connection of the store then answers early. */
async function answerBeforeCommit(): Promise<void> {
  const application = new pg.Client({ connectionString: applicationUrl });
  await application.connect();
  await application.query('alter role current_user set synchronous_commit = off');
  await application.end();
}
