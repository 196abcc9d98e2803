import {
  allProjections,
  projectionsNamed,
  readCaseEvent,
  rebuildProjections,
  viewsDifferingFromLog,
  type LogOfCases,
} from '@tovholder/cases';
import type { EventStore, RecordedEvent } from '@tovholder/event-store';
import type { DataSource } from 'typeorm';
import type { Findings } from '../companion.js';
import { catchUp } from './catch-up.js';

type Projection = (typeof allProjections)[number];

const names = allProjections.map(({ name }) => name);

interface Checkpoint {
  projection: string;
  stage: 'live' | 'building';
  position: string;
}

/** When they have caught up, and again when what was being built is built and stands in their place. */
export async function lookAtViews(
  dataSource: DataSource,
  store: EventStore,
  log: readonly RecordedEvent[],
): Promise<Findings> {
  const copy = copyOf(log);
  const atCrash = await checkpoints(dataSource);
  const halfBuilt = atCrash.filter(({ stage }) => stage === 'building').map(({ projection }) => projection);
  const ahead = aheadOfLog(atCrash, log);
  // Of positions that the log does not have there is nothing to fold.
  if (ahead.length > 0) return { found: inWords(atCrash, log), faults: ahead };

  const faults = await catchUp(dataSource, store, BigInt(log.length));
  faults.push(...(await differing(dataSource, copy, allProjections)));
  await finishBuilding(dataSource, store, halfBuilt);
  faults.push(
    ...(await differing(dataSource, copy, halfBuilt.flatMap(projectionsNamed))),
    ...behindLog(await checkpoints(dataSource), log),
  );
  return { found: inWords(atCrash, log), faults };
}

function aheadOfLog(found: readonly Checkpoint[], log: readonly RecordedEvent[]): string[] {
  return found
    .filter(({ position }) => BigInt(position) > log.length)
    .map(({ projection, position }) => `${projection} stands at ${position}, the log ends at ${log.length}`);
}

function behindLog(found: readonly Checkpoint[], log: readonly RecordedEvent[]): string[] {
  const there = live(found).filter(({ position }) => BigInt(position) === BigInt(log.length));
  return names
    .filter((name) => !there.some(({ projection }) => projection === name))
    .map((name) => `${name} does not come to the end of the log`);
}

/** Tables that are not what the log makes of them. A row made twice, or not at all, shows here. */
async function differing(
  dataSource: DataSource,
  log: ReturnType<typeof copyOf>,
  built: readonly Projection[],
): Promise<string[]> {
  const tables = await viewsDifferingFromLog(dataSource, log, built);
  return tables.map((table) => `${table} differs from a fold of the log`);
}

/** Read once and parsed once, for every projection to fold. */
function copyOf(log: readonly RecordedEvent[]): Parameters<typeof viewsDifferingFromLog>[1] {
  const parsed = new Map<RecordedEvent, ReturnType<LogOfCases['readEvent']>>();
  return {
    store: {
      // The whole log on PostgreSQL, so an event's position is its place in it.
      numbering: 'gap-free',
      readAll: ({ after, limit }) => Promise.resolve(log.slice(Number(after), Number(after) + limit)),
    },
    readEvent(recorded) {
      if (!parsed.has(recorded)) parsed.set(recorded, readCaseEvent(recorded));
      return parsed.get(recorded);
    },
  };
}

async function finishBuilding(
  dataSource: DataSource,
  store: EventStore,
  halfBuilt: readonly string[],
): Promise<void> {
  await rebuildProjections(halfBuilt.flatMap(projectionsNamed), {
    dataSource,
    log: { store, readEvent: readCaseEvent },
    signal: new AbortController().signal,
  });
}

function checkpoints(dataSource: DataSource): Promise<Checkpoint[]> {
  return dataSource.query<Checkpoint[]>('select projection, stage, position from views.checkpoint');
}

function live(found: readonly Checkpoint[]): Checkpoint[] {
  return found.filter(({ stage }) => stage === 'live');
}

function inWords(atCrash: readonly Checkpoint[], log: readonly RecordedEvent[]): string {
  const behind = live(atCrash).map(({ position }) => log.length - Number(position));
  const halfBuilt = atCrash.filter(({ stage }) => stage === 'building').length;
  const built = halfBuilt > 0 ? `, ${halfBuilt} half built` : '';
  return `${behind.length} views ${Math.min(...behind)}–${Math.max(...behind)} events behind${built}`;
}
