// Builds every view anew beside those in use and tells how far it has come, a line of JSON each time it has come a
// hundredth further. Killed and started again it goes on. node rebuild-process.js <database url>
import { allProjections, readCaseEvent, rebuildProjections, viewEntities } from '@tovholder/cases';
import { PostgresEventStore } from '@tovholder/event-store';
import { DataSource } from 'typeorm';

/** How far the projection that is furthest behind has come, and what this process holds. */
export interface RebuildTold {
  position: number;
  heapMb: number;
  residentMb: number;
}

const [url] = process.argv.slice(2);
if (!url) throw new Error('Usage: rebuild-process <database url>');
const store = new PostgresEventStore({ url });
const dataSource = await new DataSource({
  type: 'postgres',
  url,
  entities: [...viewEntities],
  poolSize: allProjections.length + 4,
  extra: { pipeline: true },
}).initialize();
const step = Math.max(1, Math.floor(Number(await store.head()) / 100));
const positions = new Map<string, number>();
let told = -step;

await rebuildProjections(allProjections, {
  dataSource,
  log: { store, readEvent: readCaseEvent },
  signal: new AbortController().signal,
  onProgress: ({ projection, position }) => {
    positions.set(projection, Number(position));
    if (positions.size === allProjections.length) tell(Math.min(...positions.values()));
  },
});
tell(Number(await store.head()));
await dataSource.destroy();
await store.close();

function tell(position: number): void {
  if (position < told + step) return;
  told = position;
  const { heapUsed, rss } = process.memoryUsage();
  const line: RebuildTold = {
    position,
    heapMb: Math.round(heapUsed / 1e6),
    residentMb: Math.round(rss / 1e6),
  };
  console.log(JSON.stringify(line));
}
