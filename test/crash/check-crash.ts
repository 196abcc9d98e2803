import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateEventStore, PostgresEventStore } from '@tovholder/event-store';
import { prepareRelay } from '@tovholder/integration';
import pg from 'pg';
import { readCheckOptions } from '../command-line/check-options.js';
import { Cast } from './cast.js';
import { companions } from './companions.js';
import { asTheCheck, crash } from './crash.js';
import { faultsAgainstAsked } from './http/asked.js';
import { type JournalOfRound, readJournal } from './journal.js';
import { KillablePostgres } from './killable-postgres.js';
import { plants } from './plants.js';
import { LocalBroker } from './published/local-broker.js';
import { Publishing } from './published/publishing.js';
import { applicationRole } from './roles.js';
import { inWords, planRound } from './round-plan.js';
import { seeded } from './seeded.js';
import {
  byCommand,
  carriedOutTwice,
  faultsAgainstJournal,
  faultsOfLog,
  faultsOfResending,
  strangers,
  unanswered,
  wholeLog,
} from './verify.js';
import { faultsOfDeadlines, isAutomatic } from './worker/look-at-automatic-acts.js';

/** How often all that was published is waited for, which takes longer than a round. */
const allPublishedEvery = 20;

const {
  amount: rounds,
  seed,
  plant,
  switchedOn,
} = readCheckOptions({
  script: 'check:crash',
  does: `Kills writers with the engine and the projections in them, the server, the worker, PostgreSQL, Kafka and a reader of
what is published, in turn and at seeded moments. Compares what is left with what was acknowledged, with a fold of the log,
and with what has come to the reader.`,
  amount: { option: 'rounds', usually: 50, means: 'how many times' },
  seedMeans: 'plays the same moments again',
  switches: { 'without-kafka': 'publishes to nobody' },
  plants,
});
console.log(`${rounds} rounds, seed ${seed}${plant ? `, planted: ${plant}` : ''}`);

const begunAt = performance.now();
const chance = seeded(seed);
const folder = await mkdtemp(join(tmpdir(), 'tovholder-crash-'));
const database = await KillablePostgres.start(join(folder, 'data'));
const urls = await database.database('log');
await migrateEventStore({ ...urls, applicationRole });
await prepareRelay({ ...urls, applicationRole });
if (plant === 'lazy-log') await answerBeforeCommit();
const ownUrls = { applicationUrl: asTheCheck(urls.applicationUrl), ownerUrl: asTheCheck(urls.ownerUrl) };
const store = new PostgresEventStore({ url: ownUrls.applicationUrl });
const ground = { store, ...ownUrls };
for (const companion of companions) await companion.prepare(ground);
const publishing = await beginPublishing();
const cast = await Cast.load({ folder, urls, database, publishing, plant });

const journals: JournalOfRound[] = [];
let events = 0;
let failed = 0;
for (let round = 1; round <= rounds; round++) {
  const plan = planRound(cast.mayDie, chance);
  const journalFile = join(folder, `journal-${round}.jsonl`);
  const crew = { caseWorkers: 10, noteWriters: 2, keepsViews: plan.keepers.includes('writer') };
  const chances = { seed: seed + round * 1_000, ...(plant && { plant }) };
  const work = cast.work(plan, { ...urls, ...crew, ...chances, journal: journalFile }, await store.head());
  const strikes = plan.victims.map((victim) => cast.strike(victim, plan));
  const toldBefore = cast.people.asked.answers.size;
  await crash(work, strikes, chance, urls.applicationUrl);
  const journal = readJournal(journalFile);
  journals.push(journal);
  const { found, faults } = await lookAfter(journal, round === rounds || round % allPublishedEvery === 0);
  if (faults.length > 0) failed++;
  const told = cast.people.asked.answers.size - toldBefore;
  const overHttp = plan.overHttp ? ` and ${told} over HTTP` : '';
  const verdict = faults.length === 0 ? 'ok' : `FAILED\n  ${faults.slice(0, 10).join('\n  ')}`;
  console.log(
    `round ${round}: ${inWords(plan)}; ${journal.answers.size}${overHttp} acknowledged, ${unanswered(journal).length} unanswered, ${found}: ${verdict}`,
  );
}
await cast.end();
await publishing?.end();
await store.close();
await database.stop();
if (failed === 0) await rm(folder, { recursive: true });
else console.log(`The data and the journals are kept in ${folder}; play it again with --seed ${seed}.`);
const seconds = Math.round((performance.now() - begunAt) / 1_000);
const written = journals.reduce((sum, { answers }) => sum + answers.size, 0);
const overHttp = cast.people.asked.answers.size;
console.log(
  `${written + overHttp} commands acknowledged, ${overHttp} of them over HTTP, ${events} events in the log, ${seconds} s`,
);
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
  const { ownerUrl: boardUrl } = await database.database('board');
  const { brokers } = broker;
  return Publishing.begin(broker, { brokers, boardUrl, ...(plant && { plant }) }, ownUrls.applicationUrl);
}

/** All that was ever acknowledged is looked for again: a later crash must not take what an earlier one left. */
async function lookAfter(
  journal: JournalOfRound,
  allPublished: boolean,
): Promise<{ found: string; faults: string[] }> {
  const { asked } = cast.people;
  const left = await wholeLog(store);
  const commands = byCommand(left);
  const faults = [
    ...faultsOfLog(left),
    ...carriedOutTwice(commands),
    ...faultsOfDeadlines(left),
    ...strangers(commands, journals, asked.commands),
    ...faultsAgainstAsked(commands, asked),
  ];
  for (const earlier of journals) faults.push(...faultsAgainstJournal(commands, earlier));
  faults.push(...(await faultsOfResending(store, journal)));
  const log = [...left, ...(await wholeLog(store, left.at(-1)?.position))];
  faults.push(...faultsOfLog(log));
  events = log.length;
  const found = [`${[...commands.values()].filter(isAutomatic).length} done by the worker so far`];
  for (const companion of companions) {
    const findings = await companion.verify(ground, log);
    found.push(findings.found);
    faults.push(...findings.faults.map((fault) => `${companion.name}: ${fault}`));
  }
  if (publishing) {
    const findings = await (allPublished ? untilAllIsPublished(publishing, log) : publishing.look(log));
    found.push(findings.found);
    faults.push(...findings.faults.map((fault) => `board: ${fault}`));
  }
  return { found: found.join(', '), faults };
}

async function untilAllIsPublished(to: Publishing, log: Parameters<Publishing['look']>[0]) {
  await to.broker.isBack();
  return cast.whilePublishing(() => to.lookWhenAllIsThere(log));
}

/** A role may set its own defaults, and every connection of the store then answers early. */
async function answerBeforeCommit(): Promise<void> {
  const application = new pg.Client({ connectionString: urls.applicationUrl });
  await application.connect();
  await application.query('alter role current_user set synchronous_commit = off');
  await application.end();
}
