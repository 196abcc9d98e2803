import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCheckOptions } from '../command-line/check-options.js';
import { Installation, type Outcome, type Round } from './installation.js';
import { KillablePostgres } from './killable-postgres.js';
import { plants } from './plants.js';
import { LocalBroker } from './published/local-broker.js';
import { inWords, planRound } from './round-plan.js';
import { seeded } from './seeded.js';

/**
 * Every round looks at the whole log, so that a log that grew for ever would cost more and more of the time that is for
 * killing. After so many rounds there is a new one.
 */
const roundsOnALog = 25;

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
const broker = await startBroker();
const sum = { acknowledged: 0, acknowledgedOverHttp: 0, events: 0 };
let passed = 0;
let played = 0;
let stuck = false;
while (played < rounds && !stuck) await playOnOneLog();
await broker?.stop();
await database.stop();
if (passed === rounds) await rm(folder, { recursive: true });
else console.log(`The data and the journals are kept in ${folder}; play it again with --seed ${seed}.`);
const seconds = Math.round((performance.now() - begunAt) / 1_000);
console.log(
  `${sum.acknowledged} commands acknowledged, ${sum.acknowledgedOverHttp} of them over HTTP, ${sum.events} events, ${seconds} s`,
);
if (!broker) console.log('Kafka was left out: nothing was published, and no broker killed.');
if (played < rounds) console.log(`${rounds - played} rounds were not played.`);
console.log(`${passed} passed, ${played - passed} failed`);
process.exitCode = passed === rounds ? 0 : 1;

async function playOnOneLog(): Promise<void> {
  const last = Math.min(rounds, played + roundsOnALog);
  const site = { name: `log-${played + 1}`, folder, database, broker, plant };
  const installation = await Installation.open(site);
  while (played < last && !stuck) {
    const number = ++played;
    const plan = planRound({ publishing: broker !== undefined }, chance);
    await play(installation, {
      number,
      plan,
      chance,
      seed: seed + number * 1_000,
      untilAllIsPublished: number === last,
    });
  }
  sum.events += installation.events;
  await installation.close();
}

async function play(installation: Installation, round: Round): Promise<void> {
  const since = performance.now();
  const outcome = await installation.play(round).catch(reasonOf);
  const { faults } = outcome;
  if (faults.length === 0) passed += 1;
  const verdict = faults.length === 0 ? 'ok' : `FAILED\n  ${faults.slice(0, 10).join('\n  ')}`;
  const took = `${((performance.now() - since) / 1_000).toFixed(1)} s`;
  const { number, plan } = round;
  console.log(`round ${number}: ${inWords(plan)}; ${leftBy(outcome)}, ${took}: ${verdict}`);
}

/** Nobody knows what is still at work after that, so that it is the end. */
function reasonOf(error: unknown): Pick<Outcome, 'faults'> {
  stuck = true;
  return { faults: [error instanceof Error ? error.message : String(error)] };
}

function leftBy(outcome: Outcome | Pick<Outcome, 'faults'>): string {
  if (!('found' in outcome)) return 'did not come to its end';
  const { acknowledged, acknowledgedOverHttp, unanswered, found } = outcome;
  sum.acknowledged += acknowledged + acknowledgedOverHttp;
  sum.acknowledgedOverHttp += acknowledgedOverHttp;
  const overHttp = acknowledgedOverHttp > 0 ? ` and ${acknowledgedOverHttp} over HTTP` : '';
  return `${acknowledged}${overHttp} acknowledged, ${unanswered} unanswered, ${found}`;
}

async function startBroker(): Promise<LocalBroker | undefined> {
  if (!switchedOn.has('without-kafka'))
    return LocalBroker.start((reason) => console.log(`Kafka is left out. ${reason}`));
  console.log('Kafka is left out, as asked.');
  return undefined;
}
