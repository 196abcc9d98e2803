// npm run bench -- append [--rounds 7] [--seconds 1]
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type Append, migrateEventStore, PostgresEventStore } from '@tovholder/event-store';
import { startThrowawayPostgres } from '@tovholder/local-postgres';
import { uuidv7 } from 'uuidv7';
import { BareInsert } from './bare-insert.js';
import { type Figures, measure, median, rounded } from './figures.js';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, seconds: { type: 'string', default: '1' } },
});
const rounds = Number(values.rounds);
const milliseconds = Number(values.seconds) * 1_000;
const concurrency = [1, 16, 64];

const method =
  `Appends per second, each of one event to a stream of its own, by N writers who each wait for their answer; beside ` +
  `it a prepared single-row INSERT as its own transaction into a table of the same columns and payload (${payloadBytes()} bytes ` +
  `of JSON), one connection a writer. Same server, same run, ${rounds} interleaved rounds of ${milliseconds} ms after a ` +
  `warm-up, the median round of each; fsync and synchronous_commit on; client and server on one machine of ` +
  `${cpus().length} processors, Node ${process.versions.node}.`;

const server = await startThrowawayPostgres({ durable: true });
await server.ensureRole('tovholder_owner');
await server.ensureRole('tovholder_application');
const database = await server.freshDatabase({ owner: 'tovholder_owner' });
await migrateEventStore({
  ownerUrl: server.urlFor(database, 'tovholder_owner'),
  applicationRole: 'tovholder_application',
});
const store = new PostgresEventStore({ url: server.urlFor(database, 'tovholder_application') });
const bare = await BareInsert.open(server.urlFor(database, 'tovholder_owner'), Math.max(...concurrency));

const figures: Record<string, { store: Figures; bareInsert: Figures }> = {};
const ratios: Record<string, number> = {};
for (const writers of concurrency) {
  const ofStore: Figures[] = [];
  const ofBare: Figures[] = [];
  for (let round = 0; round <= rounds; round++) {
    const duration = round === 0 ? milliseconds / 2 : milliseconds;
    const bareRound = await measure(writers, duration, (writer) => bare.insert(writer, anAppend()));
    const storeRound = await measure(writers, duration, () => store.append(anAppend()));
    if (round === 0) continue;
    ofBare.push(bareRound);
    ofStore.push(storeRound);
    console.error(
      `${writers} writers, round ${round}: store ${storeRound.throughput.toFixed(0)}/s, bare INSERT ${bareRound.throughput.toFixed(0)}/s`,
    );
  }
  const [ours, theirs] = [median(ofStore), median(ofBare)];
  figures[`append.${writers}`] = { store: rounded(ours), bareInsert: rounded(theirs) };
  ratios[`append.${writers}.vsBareInsert`] = Number((ours.throughput / theirs.throughput).toFixed(2));
}
await Promise.all([store.close(), bare.close()]);
await server.stop();
console.log(JSON.stringify({ method, figures, ratios }));

function anAppend(): Append {
  return {
    stream: `case-${uuidv7()}`,
    expectedVersion: 0,
    commandId: uuidv7(),
    commandDigest: 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9',
    events: [{ id: uuidv7(), type: 'ConcernRaised', schemaVersion: 1, ...payload() }],
  };
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
