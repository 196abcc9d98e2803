import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrateEventStore, PostgresEventStore } from '@tovholder/event-store';
import { prepareRelay } from '@tovholder/integration';
import { freshTestDatabase, type TestDatabase } from '@tovholder/local-postgres';
import { setTimeout as pause } from 'node:timers/promises';
import {
  startLocalKafka,
  startThrowawayKafka,
  type LocalKafka,
  type ThrowawayKafka,
} from '../../infra/kafka/local-kafka.mjs';
import { Board, connectionsTo } from './board.js';
import { BusyCases } from './busy-cases.js';
import { Killable } from './process.js';

const fourMinutes = 240_000;

// A broker of our own, also when others are named: theirs are not ours to kill.
let place: ThrowawayKafka;
let broker: LocalKafka;
let log: TestDatabase;
let store: PostgresEventStore;
let boards: TestDatabase;
let board: Board;
let order: { brokers: string; applicationUrl: string; boardUrl: string };
const relays: Killable[] = [];
const readers: Killable[] = [];

beforeAll(async () => {
  [place, log, boards] = await Promise.all([startThrowawayKafka(), freshTestDatabase(), freshTestDatabase()]);
  broker = place;
  await migrateEventStore(log);
  await prepareRelay(log);
  store = new PostgresEventStore({ url: log.applicationUrl });
  board = new Board(connectionsTo(boards.ownerUrl));
  await board.prepare();
  order = { brokers: place.brokers, applicationUrl: log.applicationUrl, boardUrl: boards.ownerUrl };
}, fourMinutes);

afterAll(async () => {
  await Promise.all([...relays, ...readers].map((one) => one.kill()));
  await board.close();
  await store.close();
  await Promise.all([broker.stop(), log.drop(), boards.drop()]);
  await place.removeFolder();
}, fourMinutes);

describe('relay, reader and broker killed in the middle of the work', () => {
  it(
    'lose nothing, do nothing twice, and keep the order within each case',
    async () => {
      const cases = new BusyCases(store, 12);
      const work = cases.work();
      work.catch(() => undefined);
      for (let nth = 0; nth < 2; nth += 1) {
        relays.push(started('relay-process'));
        readers.push(started('board-process'));
      }

      for (const strike of [killLeadingRelay, killReader, killBroker, killRelayAndReader, killBroker]) {
        await boardMovesOn();
        await strike(cases);
      }
      await boardMovesOn();
      cases.stop();
      await work;
      await until(async () => (await board.facts()) >= cases.written);

      const onBoard = await board.cases();
      expect(new Map(onBoard.map(({ caseId, facts }) => [caseId, facts]))).toEqual(cases.facts);
      expect(onBoard.filter(({ outOfOrder }) => outOfOrder > 0)).toEqual([]);
      console.info(
        `${cases.written} facts in ${cases.facts.size} cases on the board, each once and in order`,
      );
    },
    fourMinutes,
  );
});

function started(program: string): Killable {
  return Killable.start(new URL(`../dist/kafka/${program}.js`, import.meta.url)).begin(order);
}

async function killLeadingRelay(): Promise<void> {
  await until(() => relays.some((relay) => relay.says('relaying')));
  const leading = relays.findIndex((relay) => relay.says('relaying'));
  await relays.splice(leading, 1)[0]?.kill();
  relays.push(started('relay-process'));
}

async function killReader(): Promise<void> {
  await readers.shift()?.kill();
  readers.push(started('board-process'));
}

async function killRelayAndReader(): Promise<void> {
  await Promise.all([killLeadingRelay(), killReader()]);
}

/** Commands are carried out while it is away. */
async function killBroker(cases: BusyCases): Promise<void> {
  await broker.kill();
  const before = cases.written;
  await until(() => cases.written > before + 200);
  broker = await startLocalKafka({ folder: place.folder, port: place.port });
}

async function boardMovesOn(): Promise<void> {
  const before = await board.facts();
  await until(async () => (await board.facts()) > before + 50);
}

/** Ends with the test's own time. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(50);
}
