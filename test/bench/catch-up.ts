// npm run bench -- catch-up [--events 100000] [--rounds 3]
import { cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import {
  allProjections,
  Progress,
  Projections,
  projectionsNamed,
  readCaseEvent,
  rebuildProjections,
} from '@tovholder/cases';
import { migrateEventStore, PostgresEventStore } from '@tovholder/event-store';
import { startThrowawayPostgres } from '@tovholder/local-postgres';
import { fillWithPublishedCases } from './filling/published-log.js';
import { benchOptions, howMany } from './measuring/bench-options.js';
import { middle } from './measuring/figures.js';
import { openViews } from './filling/views-to-fill.js';

const { events: atLeast, rounds } = benchOptions('catch-up', {
  events: howMany(100_000),
  rounds: howMany(3),
});
const pageSize = 2_000;
const queueAndTrail = [...projectionsNamed('social-worker-queue'), ...projectionsNamed('decision-trail')];

const server = await startThrowawayPostgres({ durable: true });
await server.ensureRole('tovholder_owner');
await server.ensureRole('tovholder_application');
const database = await server.freshDatabase({ owner: 'tovholder_owner' });
const [ownerUrl, url] = ['tovholder_owner', 'tovholder_application'].map((role) =>
  server.urlFor(database, role),
) as [string, string];
await migrateEventStore({ ownerUrl, applicationRole: 'tovholder_application' });
const store = new PostgresEventStore({ url });
const log = { store, readEvent: readCaseEvent };
const views = await openViews(ownerUrl, 'tovholder_application', url);
const { dataSource } = views;
await catchUp(allProjections, 0n);

console.error(`filling the log with ${atLeast} events`);
const events = await fillWithPublishedCases(store, atLeast);
const method =
  `Events per second while projections that are empty catch up with a log of ${events} events: the published cases ` +
  `over and over, 2000 under way at a time, so that one batch seldom meets the same case twice. One process runs the ` +
  `queue and the trail, then all ${allProjections.length} projections, then builds all of them anew beside the ` +
  `live ones; beside it a bare forward read of the same log, parsed to events; both read pages of ${pageSize}. Same server, ` +
  `same run, the median of ${rounds} interleaved rounds; fsync on; client and server on one machine of ` +
  `${cpus().length} processors, Node ${process.versions.node}. microsecondsOfNodePerEvent is processor time of the ` +
  `client, which other work on the machine changes little; heapMb is the most that was in use.`;

const measured = {
  bareRead: () => readForward(),
  queueAndTrail: () => catchUp(queueAndTrail, BigInt(events)),
  all: () => catchUp(allProjections, BigInt(events)),
  rebuild: () => rebuild(),
};
type Name = keyof typeof measured;
const names = Object.keys(measured) as Name[];
const none = () => Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
const [seconds, busySeconds] = [none(), none()];
let heap = 0;
const watching = setInterval(() => (heap = Math.max(heap, process.memoryUsage().heapUsed)), 50);
for (let round = 1; round <= rounds; round++) {
  for (const name of names) {
    if (name !== 'rebuild') await views.empty();
    const begun = performance.now();
    const busyBefore = process.cpuUsage();
    await measured[name]();
    const took = (performance.now() - begun) / 1_000;
    const busy = process.cpuUsage(busyBefore);
    seconds[name].push(took);
    busySeconds[name].push((busy.user + busy.system) / 1e6);
    console.error(`round ${round}, ${name}: ${Math.round(events / took)} events/s`);
  }
}
clearInterval(watching);
await dataSource.destroy();
await store.close();
await server.stop();

const ofEach = (figure: (name: Name) => number) =>
  Object.fromEntries(names.map((name) => [name, Math.round(figure(name))])) as Record<Name, number>;
const perSecond = ofEach((name) => events / middle(seconds[name]));
const microsecondsOfNode = ofEach((name) => (middle(busySeconds[name]) / events) * 1e6);
const vsBareRead = (name: Name) => Number((perSecond[name] / perSecond.bareRead).toFixed(3));
console.log(
  JSON.stringify({
    method,
    figures: {
      events,
      eventsPerSecond: perSecond,
      microsecondsOfNodePerEvent: microsecondsOfNode,
      heapMb: Math.round(heap / 1e6),
    },
    ratios: {
      'catchUp.vsBareRead': vsBareRead('queueAndTrail'),
      'catchUp.all.vsBareRead': vsBareRead('all'),
      'catchUp.rebuild.vsBareRead': vsBareRead('rebuild'),
    },
  }),
);

async function catchUp(which: typeof allProjections, head: bigint): Promise<void> {
  const projections = new Projections(which, { dataSource, log, progress: new Progress(dataSource) });
  await projections.start();
  const arrived = () =>
    projections.statuses().every(({ state, position, because }) => {
      if (state === 'failed') throw new Error(because);
      return position >= head && (head > 0n || state === 'live');
    });
  while (!arrived()) await pause(2);
  await projections.stop();
}

async function readForward(): Promise<void> {
  let after = 0n;
  for (;;) {
    const page = await store.readAll({ after, limit: pageSize });
    if (page.length === 0) return;
    for (const event of page) readCaseEvent(event);
    after += BigInt(page.length);
  }
}

async function rebuild(): Promise<void> {
  const { signal } = new AbortController();
  await rebuildProjections(allProjections, { dataSource, log, signal });
}
