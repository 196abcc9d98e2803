// npm run bench -- append [--rounds 7] [--seconds 1] [--writers 1,16,64,256]
import { cpus } from 'node:os';
import { startThrowawayPostgres } from '@tovholder/local-postgres';
import { uuidv7 } from 'uuidv7';
import { openBareInsert } from './log-writers/bare-insert.js';
import { openCastore } from './log-writers/castore.js';
import { openEmmett } from './log-writers/emmett.js';
import type { FirstEvent, LogWriter } from './log-writers/log-writer.js';
import { openMessageDb } from './log-writers/message-db.js';
import { openTovholder } from './log-writers/tovholder.js';
import { benchOptions, howLong, howMany, howManyEach } from './measuring/bench-options.js';
import { type Figures, measure, median, rounded } from './measuring/figures.js';

const {
  rounds,
  seconds,
  writers: concurrency,
} = benchOptions('append', {
  rounds: howMany(7),
  seconds: howLong(1),
  writers: howManyEach('1,16,64,256'),
});
const milliseconds = seconds * 1_000;
const most = Math.max(...concurrency);

const method =
  `Appends per second, each of one event (${payloadBytes()} bytes of JSON) to a stream of its own that must not exist ` +
  `yet, by N writers in one process who each wait for their answer. ours: this store. bareInsert: a prepared ` +
  `single-row INSERT as its own transaction into a table of the same columns with one index, a connection a writer. ` +
  `emmett: emmett-postgresql with a pg.Pool of N. castore: its PostgreSQL adapter, which has ten connections and no way ` +
  `to ask for more, once for every ten writers. messageDb: write_message, prepared, a connection a writer; it takes one ` +
  `lock for all streams of a category, which cases are. A database each on the same server with fsync and ` +
  `synchronous_commit on, same run, ${rounds} interleaved rounds of ${milliseconds} ms after a warm-up, the order turned ` +
  `by one each round, the median round of each by throughput; client and server on one machine of ${cpus().length} processors, Node ` +
  `${process.versions.node}. A ratio is our throughput over theirs.`;

const server = await startThrowawayPostgres({
  durable: true,
  // Three of the contenders hold a connection for each writer, and one holds a few more.
  settings: { max_connections: String(4 * most + 100) },
});
const contenders = {
  ours: await openTovholder(server, most),
  bareInsert: await openBareInsert(server, most),
  emmett: await openEmmett(server, most),
  castore: await openCastore(server, most),
  messageDb: await openMessageDb(server, most),
} satisfies Record<string, LogWriter>;
type Name = keyof typeof contenders;
const names = Object.keys(contenders) as Name[];

const figures: Record<string, Record<Name, Figures>> = {};
const ratios: Record<string, number> = {};
for (const writers of concurrency) {
  const measured = forEach((): Figures[] => []);
  await runRound(writers, 0);
  for (let round = 1; round <= rounds; round++) {
    const results = await runRound(writers, round);
    for (const name of names) measured[name].push(results[name]);
    const throughputs = names.map((name) => `${name} ${Math.round(results[name].throughput)}/s`);
    console.error(`${writers} writers, round ${round}: ${throughputs.join(', ')}`);
  }
  const medians = forEach((name) => median(measured[name]));
  figures[`append.${writers}`] = forEach((name) => rounded(medians[name]));
  for (const name of names.filter((each) => each !== 'ours')) {
    const ratio = medians.ours.throughput / medians[name].throughput;
    ratios[`append.${writers}.vs${name.charAt(0).toUpperCase()}${name.slice(1)}`] = Number(ratio.toFixed(2));
  }
}
for (const name of names) await contenders[name].close();
await server.stop();
console.log(JSON.stringify({ method, figures, ratios }));

/** Whoever always came after the same other would always clear up after it. */
async function runRound(writers: number, round: number): Promise<Record<Name, Figures>> {
  const results = new Map<Name, Figures>();
  const duration = round === 0 ? milliseconds / 2 : milliseconds;
  for (let turn = 0; turn < names.length; turn++) {
    const name = names[(round + turn) % names.length] as Name;
    results.set(
      name,
      await measure(writers, duration, (writer) => contenders[name].append(writer, anEvent())),
    );
  }
  return forEach((name) => results.get(name) as Figures);
}

function forEach<Value>(valueOf: (name: Name) => Value): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, Value>;
}

function anEvent(): FirstEvent {
  const [caseId, commandId, eventId] = [uuidv7(), uuidv7(), uuidv7()];
  return { caseId, commandId, eventId, type: 'ConcernRaised', ...payload() };
}

/** About what a concern weighs. */
function payload() {
  return {
    data: {
      severity: 'gul',
      seen: 'Barnet sidder ofte alene i frikvartererne og siger selv, at det er svært at være med. '.repeat(
        3,
      ),
      childSays: 'Jeg vil helst blive hjemme om mandagen.',
      tried: ['makkerordning', 'samtale med forældre'],
    },
    metadata: { actor: 'opdigtet-skoleleder', role: 'school-leader', model: { name: 'viborg', version: 1 } },
  };
}

function payloadBytes(): number {
  const { data, metadata } = payload();
  return Buffer.byteLength(JSON.stringify(data)) + Buffer.byteLength(JSON.stringify(metadata));
}
