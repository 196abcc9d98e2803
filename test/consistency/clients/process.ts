// A process with a store of its own, two clients and a subscriber. It gets its task as a line, and ends by itself.
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { PostgresEventStore } from '@tovholder/event-store';
import { type Chance, seeded } from '../../crash/seeded.js';
import { plantedIn } from '../planted/planted-in-store.js';
import type { Plant } from '../planted/plants.js';
import { Client } from './client.js';
import { contestedAt } from './contested.js';
import { now, Recorder } from './recorder.js';
import { Subscriber } from './subscriber.js';

export interface ProcessTask {
  url: string;
  /** Where to write down what happened. */
  history: string;
  number: number;
  seed: number;
  /** On the clock of the history. */
  begin: number;
  end: number;
  plant?: Plant;
}

export const clientsOfAProcess = 2;

const orders = createInterface({ input: process.stdin });
// Our parent holds the other end; when it is gone, so is the reason to go on.
orders.once('close', () => process.exit(1));
const [line] = (await once(orders, 'line')) as [string];
const { url, history, number, seed, begin, end, plant } = JSON.parse(line) as ProcessTask;

const real = new PostgresEventStore({ url, pollEveryMs: 200 });
const store = plantedIn(real, plant);
const subscriber = new Subscriber(store, new Recorder(history, `subscriber ${number}`), seeded(seed + 99));
let acknowledged = 0;
await pause(Math.max(0, (begin - now()) / 1_000));
const following = subscriber.follow();
await Promise.all([
  beginSubscriptionAgain(seeded(seed + 98)),
  ...Array.from({ length: clientsOfAProcess }, (_, index) => work(index)),
]);
await subscriber.end(acknowledged);
await following;
await real.close();
process.exit(0);

async function work(index: number): Promise<void> {
  const chance = seeded(seed + index);
  const name = `client ${number * clientsOfAProcess + index + 1}`;
  const client = new Client(store, new Recorder(history, name), chance);
  while (now() < end) {
    const position = await client.act(contestedAt(now() - begin, chance));
    acknowledged = Math.max(acknowledged, position);
    await pause(chance.between(0, 6));
  }
}

async function beginSubscriptionAgain(chance: Chance): Promise<void> {
  while (now() < end) {
    await pause(chance.between(100, 800));
    subscriber.beginAgain();
  }
}
