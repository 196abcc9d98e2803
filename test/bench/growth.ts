// npm run bench -- growth [--events 1000000] [--small 10000] [--rounds 9] [--samples 20]
import { cpus } from 'node:os';
import { migrateEventStore, PostgresEventStore } from '@tovholder/event-store';
import { startThrowawayPostgres } from '@tovholder/local-postgres';
import pg from 'pg';
import { applicationRole, ownerRole } from '../crash/roles.js';
import { fillWithPublishedCases } from './filling/published-log.js';
import { benchOptions, howMany } from './measuring/bench-options.js';
import { middle, percentiles } from './measuring/figures.js';
import {
  type HandledCase,
  hearChild,
  Municipality,
  queueShows,
  standsStillAt,
} from './serving/municipality.js';

const options = benchOptions('growth', {
  events: howMany(1_000_000),
  small: howMany(10_000),
  rounds: howMany(9),
  samples: howMany(20),
});
const { rounds, samples } = options;

const postgres = await startThrowawayPostgres({ durable: true, settings: { max_connections: '200' } });
await postgres.ensureRole(ownerRole);
await postgres.ensureRole(applicationRole);
const small = await grow(options.small);
const large = await grow(options.events);

const method =
  `Latency of one person at a time, over HTTP, at two whole servers in one process: one whose log has ${small.events} ` +
  `events, one whose log has ${large.events}, the published cases over and over, with all views built, on a database each of ` +
  `one PostgreSQL, vacuumed and analysed. command: a concern about a child is raised elsewhere, and a social worker ` +
  `writes down in one of 25 cases what a child said, the mean of the two. queue: the same social worker's queue. ` +
  `${rounds} interleaved rounds of ${samples} samples each after one to warm up; a round is its median sample, a figure ` +
  `the median round, a ratio the large one's figure over the small one's. fsync and synchronous_commit on; client, ` +
  `servers and PostgreSQL on one machine of ${cpus().length} processors, Node ${process.versions.node}.`;

const scales = { small, large };
const latencies = { small: nothingYet(), large: nothingYet() };
for (let round = 0; round <= rounds; round++) {
  // Whoever always came second would always find the machine as the first left it.
  const order = round % 2 === 0 ? (['small', 'large'] as const) : (['large', 'small'] as const);
  for (const scale of order) {
    const { command, queue } = await runRound(scales[scale]);
    if (round === 0) continue;
    latencies[scale].command.push(command);
    latencies[scale].queue.push(queue);
    console.error(
      `round ${round}, ${scale}: command ${middle(command).toFixed(1)} ms, queue ${middle(queue).toFixed(1)} ms`,
    );
  }
}
for (const { municipality } of [small, large]) await municipality.close();
await postgres.stop();

const ratioOf = (what: 'command' | 'queue') =>
  Number((medianRound(latencies.large[what]) / medianRound(latencies.small[what])).toFixed(2));
console.log(
  JSON.stringify({
    method,
    figures: { small: figuresOf('small'), large: figuresOf('large') },
    ratios: { 'growth.command': ratioOf('command'), 'growth.queue': ratioOf('queue') },
  }),
);

/** A log with at least so many events, the views of it, and 25 cases of one who is to be measured. */
async function grow(atLeast: number) {
  const database = await postgres.freshDatabase({ owner: ownerRole });
  const ownerUrl = postgres.urlFor(database, ownerRole);
  await migrateEventStore({ ownerUrl, applicationRole });
  const store = new PostgresEventStore({ url: postgres.urlFor(database, applicationRole) });
  console.error(`filling a log with ${atLeast} events`);
  const events = await fillWithPublishedCases(store, atLeast, standsStillAt);
  await store.close();
  console.error('building its views');
  const municipality = await Municipality.open(postgres, database);
  await municipality.viewsBuilt();
  const cases = await municipality.raiseAndHandOut();
  const elsewhere = await municipality.someoneElsewhere();
  await vacuum(postgres.urlFor(database));
  return { events, municipality, cases, elsewhere };
}

/** As autovacuum would have, in its own time, and perhaps in the middle of a round. */
async function vacuum(connectionString: string): Promise<void> {
  const superuser = new pg.Client({ connectionString });
  await superuser.connect();
  await superuser.query('VACUUM ANALYZE');
  await superuser.query('CHECKPOINT');
  await superuser.end();
}

async function runRound({ cases, elsewhere }: Awaited<ReturnType<typeof grow>>) {
  const measured = { command: [] as number[], queue: [] as number[] };
  for (let sample = 0; sample < samples; sample++) {
    const handled = cases[sample % cases.length] as HandledCase;
    const begun = performance.now();
    await elsewhere.raise();
    const seen = await hearChild(handled);
    measured.command.push((performance.now() - begun) / 2);
    // Once to let the views arrive, which is lag and not this; then as a person finds them.
    if (!(await queueShows(handled, seen))) throw new Error('the queue does not show the case');
    const asked = performance.now();
    await queueShows(handled, seen);
    measured.queue.push(performance.now() - asked);
  }
  return measured;
}

function nothingYet() {
  return { command: [] as number[][], queue: [] as number[][] };
}

function medianRound(ofRounds: readonly number[][]): number {
  return middle(ofRounds.map(middle));
}

function figuresOf(scale: 'small' | 'large') {
  const { command, queue } = latencies[scale];
  const { events } = scales[scale];
  return { events, command: percentiles(command.flat()), queue: percentiles(queue.flat()) };
}
