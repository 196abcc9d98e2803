import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCheckOptions } from '../command-line/check-options.js';
import { Installation, type Outcome } from './installation.js';
import { KillablePostgres } from './killable-postgres.js';
import { plants } from './plants.js';
import { LocalBroker } from './published/local-broker.js';
import { inWords, planRound } from './round-plan.js';
import { seeded } from './seeded.js';
import { Tally } from './tally.js';

/**
 * Every round looks at the whole log, so that a log that grew for ever would cost more and more of the time that is for
 * killing. After so many rounds there is a new one.
 */
const roundsOnALog = 25;

/** Of the faults of a round, which can be thousands. */
const told = 10;

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
const tally = new Tally(rounds);
while (tally.goesOn) await playOnOneLog();
await broker?.stop();
await database.stop();
if (tally.allPassed) await rm(folder, { recursive: true });
else console.log(`The data and the journals are kept in ${folder}; play it again with --seed ${seed}.`);
const { played, passed } = tally;
if (!broker) console.log('Kafka was left out: nothing was published, and no broker killed.');
if (played < rounds)
  console.log(`Nobody knows what is still at work: ${rounds - played} rounds were not played.`);
console.log(`${tally.inWords()}, ${Math.round((performance.now() - begunAt) / 1_000)} s`);
console.log(`${passed} passed, ${played - passed} failed`);
process.exitCode = tally.allPassed ? 0 : 1;

async function playOnOneLog(): Promise<void> {
  const installation = await Installation.open({
    name: `log-${tally.played + 1}`,
    folder,
    database,
    broker,
    plant,
  });
  const last = Math.min(rounds, tally.played + roundsOnALog);
  while (tally.goesOn && tally.played < last) await playOneRound(installation, last);
  tally.noteEvents(installation.events);
  await installation.close();
}

async function playOneRound(installation: Installation, last: number): Promise<void> {
  const number = tally.played + 1;
  const plan = planRound({ publishing: broker !== undefined }, chance);
  const begun = performance.now();
  const outcome = await installation.play({
    number,
    plan,
    chance,
    seed: seed + number * 1_000,
    untilAllIsPublished: number === last,
  });
  tally.note(outcome);
  const took = ((performance.now() - begun) / 1_000).toFixed(1);
  console.log(`round ${number}: ${inWords(plan)}; ${leftBy(outcome)}, ${took} s: ${verdictOn(outcome)}`);
}

function leftBy({ acknowledged, acknowledgedOverHttp, unanswered, found }: Outcome): string {
  const overHttp = acknowledgedOverHttp > 0 ? ` and ${acknowledgedOverHttp} over HTTP` : '';
  return `${acknowledged}${overHttp} acknowledged, ${unanswered} unanswered, ${found}`;
}

function verdictOn({ faults }: Outcome): string {
  if (faults.length === 0) return 'ok';
  const more = faults.length > told ? [`and ${faults.length - told} more`] : [];
  return ['FAILED', ...faults.slice(0, told), ...more].join('\n  ');
}

async function startBroker(): Promise<LocalBroker | undefined> {
  if (!switchedOn.has('without-kafka'))
    return LocalBroker.start((reason) => console.log(`Kafka is left out. ${reason}`));
  console.log('Kafka is left out, as asked.');
  return undefined;
}
