// npm run bench -- lag [--seconds 10] [--rate 200]
import { cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { startThrowawayPostgres } from '@tovholder/local-postgres';
import { seeded } from '../crash/seeded.js';
import { arrivals } from './measuring/arrivals.js';
import { benchOptions, howLong, howMany } from './measuring/bench-options.js';
import { percentiles } from './measuring/figures.js';
import { EngineAndViews } from './serving/engine-and-views.js';

const { seconds, rate } = benchOptions('lag', { seconds: howLong(10), rate: howMany(200) });
const warmUpSeconds = 3;
const caseCount = 200;

const method =
  `${rate} commands a second for ${seconds} s after ${warmUpSeconds} s of warming up: the engine reads a case, decides, and ` +
  `appends what a child said, in ${caseCount} cases; all projections run in the same process. Arrivals are open-loop, at ` +
  `moments drawn beforehand (Poisson), whether or not earlier ones are answered. lag is from the command's answer, ` +
  `which comes when the append is durable, until every view stands at its position and the list of cases shows the ` +
  `case's new version to a query; sinceDue counts from the moment the command was to arrive, so that nothing that had ` +
  `to wait is left out. fsync on, synchronous_commit on for the log; client and PostgreSQL on one machine of ` +
  `${cpus().length} processors, Node ${process.versions.node}. microsecondsOfNodePerCommand is processor time of the ` +
  `process, which other work on the machine changes little.`;

const postgres = await startThrowawayPostgres({ durable: true });
const server = await EngineAndViews.open(postgres);
const cases: string[] = [];
while (cases.length < caseCount) cases.push(await server.raise());
const chance = seeded(1);

await work(warmUpSeconds);
const busyBefore = process.cpuUsage();
const { lags, sinceDue, commands, tookSeconds } = await work(seconds);
const busy = process.cpuUsage(busyBefore);
await server.stop();
await postgres.stop();

const [lag, whole, command] = [lags, sinceDue, commands].map(percentiles);
console.log(
  JSON.stringify({
    method,
    figures: {
      commands: lags.length,
      commandsPerSecond: Math.round(lags.length / tookSeconds),
      lag,
      sinceDue: whole,
      commandSinceDue: command,
      microsecondsOfNodePerCommand: Math.round((busy.user + busy.system) / lags.length),
    },
    ratios: {
      'lag.p50Ms': lag?.p50Ms,
      'lag.p99Ms': lag?.p99Ms,
      'lag.sinceDue.p50Ms': whole?.p50Ms,
      'lag.sinceDue.p99Ms': whole?.p99Ms,
    },
  }),
);

async function work(forSeconds: number) {
  const measured = { lags: [] as number[], sinceDue: [] as number[], commands: [] as number[] };
  const begun = performance.now();
  const underWay: Promise<void>[] = [];
  for (const at of arrivals(rate, forSeconds, chance)) {
    const due = begun + at * 1_000;
    if (due > performance.now()) await pause(due - performance.now());
    underWay.push(
      actAndLook(cases[chance.between(0, caseCount)] ?? '').then(({ answered, visible }) => {
        measured.commands.push(answered - due);
        measured.lags.push(visible - answered);
        measured.sinceDue.push(visible - due);
      }),
    );
  }
  await Promise.all(underWay);
  return { ...measured, tookSeconds: (performance.now() - begun) / 1_000 };
}

async function actAndLook(caseId: string): Promise<{ answered: number; visible: number }> {
  const answer = await server.hearChild(caseId);
  const answered = performance.now();
  await server.shows(caseId, answer);
  return { answered, visible: performance.now() };
}
