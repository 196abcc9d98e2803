import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateEventStore, PostgresEventStore, type RecordedEvent } from '@tovholder/event-store';
import { prepareRelay } from '@tovholder/integration';
import { startLocalPostgres } from '@tovholder/local-postgres';
import pg from 'pg';
import { readCheckOptions } from '../command-line/check-options.js';
import { directoryFile } from './casework/municipality.js';
import { companions } from './companions.js';
import { asTheCheck, crash, startWriter } from './crash.js';
import { type JournalOfRound, readJournal } from './journal.js';
import { plants } from './plants.js';
import { LocalBroker } from './published/local-broker.js';
import { source } from './published/look-at-board.js';
import { Publishing } from './published/publishing.js';
import { applicationRole, ownerRole } from './roles.js';
import { inWords, planRound, type Victim } from './round-plan.js';
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
import { faultsOfDeadlines } from './worker/look-at-automatic-acts.js';
import { WorkersInTurn } from './worker/workers-in-turn.js';

/** How often all that was published is waited for, which takes longer than a round. */
const allPublishedEvery = 20;

const {
  amount: rounds,
  seed,
  plant,
  switchedOn,
} = readCheckOptions({
  script: 'check:crash',
  does: `Kills writers with the engine and the projections in them, the worker, PostgreSQL, Kafka and a reader of what is
published, in turn and at seeded moments. Compares what is left with what was acknowledged, with a fold of the log, and
with what has come to the reader.`,
  amount: { option: 'rounds', usually: 50, means: 'how many times' },
  seedMeans: 'plays the same moments again',
  switches: { 'without-kafka': 'publishes to nobody' },
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
const urls = {
  ownerUrl: server.urlFor('log', ownerRole),
  applicationUrl: server.urlFor('log', applicationRole),
};
await migrateEventStore({ ...urls, applicationRole });
await prepareRelay({ ...urls, applicationRole });
if (plant === 'lazy-log') await answerBeforeCommit();
const ownUrls = { applicationUrl: asTheCheck(urls.applicationUrl), ownerUrl: asTheCheck(urls.ownerUrl) };
const store = new PostgresEventStore({ url: ownUrls.applicationUrl });
const ground = { store, ...ownUrls };
for (const companion of companions) await companion.prepare(ground);
const publishing = await beginPublishing();
const environment = await workersEnvironment();

const strike: Record<Victim, () => Promise<void>> = {
  worker: takeOverWork,
  PostgreSQL: restartServerByForce,
  Kafka: async () => publishing?.broker.restartByForce(),
  reader: async () => publishing?.restartReaderByForce(),
};
const mayDie: Victim[] = publishing ? ['worker', 'PostgreSQL', 'Kafka', 'reader'] : ['worker', 'PostgreSQL'];
const workers = new WorkersInTurn();
let order = { environment, ...(plant && { plant }) };

const journals: JournalOfRound[] = [];
let acknowledged = 0;
let events = 0;
let failed = 0;
let next = startWriter();
for (let round = 1; round <= rounds; round++) {
  const plan = planRound(mayDie, chance);
  const keepsViews = plan.viewsKeptBy !== 'worker';
  order = { ...order, environment: { ...environment, ROLES: rolesOfWorker(plan.viewsKeptBy !== 'writer') } };
  const journalFile = join(place, `journal-${round}.jsonl`);
  const crew = { caseWorkers: 10, noteWriters: 2, keepsViews };
  const task = {
    ...urls,
    ...crew,
    journal: journalFile,
    seed: seed + round * 1_000,
    ...(plant && { plant }),
  };
  const head = await store.head();
  const underWay = async () => publishing?.goesOnFrom(head);
  await crash(
    { writer: next, task, workers, order, underWay },
    plan.victims.map((victim) => strike[victim]),
    chance,
  );
  next = startWriter();
  const journal = readJournal(journalFile);
  journals.push(journal);
  const { found, faults } = await lookAfter(journal, round === rounds || round % allPublishedEvery === 0);
  acknowledged += journal.answers.size;
  if (faults.length > 0) failed++;
  const verdict = faults.length === 0 ? 'ok' : `FAILED\n  ${faults.slice(0, 10).join('\n  ')}`;
  console.log(
    `round ${round}: ${inWords(plan)}; ${journal.answers.size} acknowledged, ${unanswered(journal).length} unanswered, ${found}: ${verdict}`,
  );
}
await Promise.all([next.kill(), workers.end(), publishing?.end()]);
await store.close();
await server.stop();
if (failed === 0) await rm(place, { recursive: true });
else console.log(`The data and the journals are kept in ${place}; play it again with --seed ${seed}.`);
const seconds = Math.round((performance.now() - begunAt) / 1_000);
console.log(`${acknowledged} commands acknowledged, ${events} events in the log, ${seconds} s`);
if (!publishing) console.log('Kafka was left out: nothing was published, and no broker killed.');
console.log(`${rounds - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function beginPublishing(): Promise<Publishing | undefined> {
  if (switchedOn.has('without-kafka')) {
    console.log('Kafka is left out, as asked.');
    return undefined;
  }
  const broker = await LocalBroker.start((reason) => console.log(`Kafka is left out. ${reason}`));
  if (!broker) return undefined;
  const { brokers } = broker;
  await server.ensureDatabase('board', { owner: ownerRole });
  const boardUrl = server.urlFor('board', ownerRole);
  return Publishing.begin(broker, { brokers, boardUrl, ...(plant && { plant }) }, ownUrls.applicationUrl);
}

async function workersEnvironment(): Promise<Record<string, string>> {
  const file = join(place, 'directory.yaml');
  await writeFile(file, directoryFile);
  return {
    DIRECTORY_FILE: file,
    DATABASE_URL: urls.applicationUrl,
    OWNER_DATABASE_URL: urls.ownerUrl,
    PORT: '0',
    LOG_LEVEL: 'silent',
    ...(publishing && { KAFKA_BROKERS: publishing.broker.brokers, KAFKA_SOURCE: source }),
  };
}

function rolesOfWorker(keepsViews: boolean): string {
  return [
    ...(keepsViews ? ['projections'] : []),
    'reactions',
    'deadlines',
    ...(publishing ? ['relay'] : []),
  ].join();
}

async function takeOverWork(): Promise<void> {
  await workers.kill();
  await workers.begin(order);
}

async function restartServerByForce(): Promise<void> {
  const { pid, port, ended } = server;
  process.kill(pid, 'SIGKILL');
  await ended;
  server = await startLocalPostgres({ dataFolder, port });
}

/** All that was ever acknowledged is looked for again: a later crash must not take what an earlier one left. */
async function lookAfter(
  journal: JournalOfRound,
  allPublished: boolean,
): Promise<{ found: string; faults: string[] }> {
  const left = await wholeLog(store);
  const commands = byCommand(left);
  const faults = [...faultsOfLog(left), ...faultsOfDeadlines(left), ...strangers(commands, journals)];
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
  if (publishing) {
    const findings = allPublished ? await untilAllIsPublished(publishing, log) : await publishing.look(log);
    found.push(findings.found);
    faults.push(...findings.faults.map((fault) => `board: ${fault}`));
  }
  return { found: found.join(', '), faults };
}

/** By a worker that does nothing else, so that the log stays as it is. */
async function untilAllIsPublished(publishing: Publishing, log: readonly RecordedEvent[]) {
  await publishing.broker.isBack();
  await workers.begin({ ...order, environment: { ...environment, ROLES: 'relay' } });
  const findings = await publishing.lookWhenAllIsThere(log);
  await workers.kill();
  return findings;
}

/** A role may set its own defaults, and every connection of the store then answers early. */
async function answerBeforeCommit(): Promise<void> {
  const application = new pg.Client({ connectionString: urls.applicationUrl });
  await application.connect();
  await application.query('alter role current_user set synchronous_commit = off');
  await application.end();
}
