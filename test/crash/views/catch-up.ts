import { allProjections, Progress, Projections, readCaseEvent } from '@tovholder/cases';
import type { EventStore } from '@tovholder/event-store';
import type { DataSource } from 'typeorm';

const names = allProjections.map(({ name }) => name);
const patienceMs = 30_000;

/** Brings every view up to the head of the log; tells of those that cannot come there. */
export async function catchUp(dataSource: DataSource, store: EventStore, head: bigint): Promise<string[]> {
  const progress = new Progress(dataSource);
  const log = { store, readEvent: readCaseEvent };
  const projections = new Projections(allProjections, { dataSource, log, progress, askEvery: 20 });
  const failed = () => projections.statuses().filter(({ state }) => state === 'failed');
  await projections.start();
  const timeUp = performance.now() + patienceMs;
  while (!(await progress.caughtUpTo(names, head, 500)))
    if (failed().length > 0 || performance.now() > timeUp) break;
  const faults = failed().map(({ projection, because }) => `${projection} has failed: ${because}`);
  await projections.stop();
  return faults;
}
