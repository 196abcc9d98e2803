import { setTimeout as pause } from 'node:timers/promises';
import { allProjections, Progress, Projections, readCaseEvent, rebuildProjections } from '@tovholder/cases';
import type { EventStore } from '@tovholder/event-store';
import type { DataSource } from 'typeorm';
import { oneOf, type Chance } from '../seeded.js';

/** What the projections are at when the kill comes. */
const occupations = ['keep up', 'catch up', 'build anew'] as const;

/** How far behind those start who have to catch up. */
const backlog = 100n;

type Log = Parameters<typeof rebuildProjections>[1]['log'];

const names = allProjections.map(({ name }) => name);

/** Far longer than a view takes to see something new, also on a busy machine. */
const longEnough = 45_000;

/** Projections at work until the process dies; resolves when there is something to interrupt. */
export async function beginViews(dataSource: DataSource, store: EventStore, chance: Chance): Promise<void> {
  const occupation = oneOf(occupations, chance);
  const start = await store.head();
  if (occupation === 'catch up') await untilBehind(store, start);

  const log = { store, readEvent: readCaseEvent };
  const progress = new Progress(dataSource);
  // Small batches, so that there are many moments between one and the next.
  const batchSize = oneOf([3, 20, 200], chance);
  const projections = new Projections(allProjections, {
    dataSource,
    log,
    progress,
    batchSize,
    askEvery: 20,
    tryAgainAfter: 50,
  });
  await projections.start();
  if (occupation === 'build anew') await beginBuilding(dataSource, log, chance);
  else await untilViewsComeOn(dataSource, start);
}

/** When whoever keeps them up with the log has something new in every view. @throws when nobody does */
export async function untilViewsComeOn(dataSource: DataSource, start: bigint): Promise<void> {
  if (!(await new Progress(dataSource).caughtUpTo(names, start + 1n, longEnough)))
    throw new Error(`the views see nothing new of what comes after ${start}`);
}

async function untilBehind(store: EventStore, start: bigint): Promise<void> {
  while ((await store.head()) < start + backlog) await pause(10);
}

/** One projection after the other, for as long as it takes to be killed. */
function beginBuilding(dataSource: DataSource, log: Log, chance: Chance): Promise<void> {
  const { signal } = new AbortController();
  const batchSize = oneOf([50, 200, 1_000], chance);
  return new Promise((underWay) => {
    const settings = { dataSource, log, signal, batchSize, onProgress: () => underWay() };
    void buildAgainAndAgain(() => rebuildProjections([oneOf(allProjections, chance)], settings));
  });
}

async function buildAgainAndAgain(build: () => Promise<void>): Promise<never> {
  // PostgreSQL may be killed under it.
  for (;;) await build().catch(() => pause(50));
}
