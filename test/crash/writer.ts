// The child that is killed: many people work through the engine on one store, others append to it without an
// engine in between, and every answer is written down when it comes.
import { setTimeout as pause } from 'node:timers/promises';
import { PostgresEventStore } from '@tovholder/event-store';
import { uuidv7 } from 'uuidv7';
import { orderFromParent } from '../kafka/order.js';
import { CaseWorker } from './casework/case-worker.js';
import { companions } from './companions.js';
import { Journal } from './journal.js';
import { journaling } from './journaling-store.js';
import { writeNotes } from './note-writer.js';
import type { Plant } from './plants.js';
import { seeded, type Chance } from './seeded.js';
import { connect } from './views/connect.js';
import { untilViewsComeOn } from './views/interrupted-views.js';
import { knownFromViews } from './views/known-from-views.js';

export interface WriterTask {
  applicationUrl: string;
  ownerUrl: string;
  journal: string;
  seed: number;
  caseWorkers: number;
  noteWriters: number;
  /** Or leaves them to the worker. */
  keepsViews: boolean;
  plant?: Plant;
}

const task = await orderFromParent<WriterTask>();

const store = new PostgresEventStore({ url: task.applicationUrl });
const journaled = journaling(store, new Journal(task.journal));
const views = await connect(task.applicationUrl);
const knownOfChild = knownFromViews(views, store);
const start = await store.head();
// All want these, so that losing a race is part of what is interrupted.
const contestedCase = uuidv7();
const contestedNotes = `notes-${uuidv7()}`;

const work = [
  ...Array.from({ length: task.caseWorkers }, (_, index) => workOnCases(index)),
  ...Array.from({ length: task.noteWriters }, (_, index) => keepNotes(task.caseWorkers + index)),
];
if (task.keepsViews)
  for (const [index, companion] of companions.entries())
    await companion.begin({ ...task, store }, seeded(task.seed + 500 + index));
else await untilViewsComeOn(views, start);
process.stdout.write('under way\n');
await Promise.all(work);

async function workOnCases(index: number): Promise<void> {
  const chance = seeded(task.seed + index);
  const worker = new CaseWorker({ store: journaled, knownOfChild, begins: daysAgo(chance) }, chance);
  for (;;) {
    const own = uuidv7();
    for (let acts = chance.between(5, 60); acts > 0; acts -= 1) {
      await worker.act(chance.between(0, 10) === 0 ? contestedCase : own);
      await think(chance);
    }
  }
}

async function keepNotes(index: number): Promise<void> {
  const chance = seeded(task.seed + index);
  for (let own = `notes-${uuidv7()}`, version = 0, seen = 0; ;) {
    if (chance.between(0, 10) === 0) seen = await writeNotes(journaled, contestedNotes, seen, chance);
    version = await writeNotes(journaled, own, version, chance);
    await think(chance);
    if (version > 30) [own, version] = [`notes-${uuidv7()}`, 0];
  }
}

/** Some deadlines then are past by the real clock, for the worker to miss, and others are not. */
function daysAgo(chance: Chance): string {
  return new Date(Date.now() - chance.between(0, 10) * 24 * 3_600_000).toISOString();
}

/** Leaves the projections their share of the machine, and keeps the log short enough to be folded every round. */
function think(chance: Chance): Promise<void> {
  return pause(chance.between(0, 40));
}
