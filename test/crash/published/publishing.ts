import { setTimeout as pause } from 'node:timers/promises';
import type { RecordedEvent } from '@tovholder/event-store';
import pg from 'pg';
import { Board, connectionsTo } from '../../kafka/board.js';
import { Killable } from '../../kafka/process.js';
import type { Findings } from '../companion.js';
import { inTime } from '../in-time.js';
import type { LocalBroker } from './local-broker.js';
import { countOf, faultsOnBoard, PublishedSoFar } from './look-at-board.js';
import type { ReaderOrder } from './reader-process.js';

/** When nothing more comes for so long, nothing will: far longer than a reader that was killed is missed after. */
const quietMs = 30_000;

/** What the relay publishes, and a reader that puts it on a board. Both outlive rounds, as other systems do. */
export class Publishing {
  private readonly soFar: PublishedSoFar;
  private readonly board: Board;
  private reader: Killable;

  private constructor(
    readonly broker: LocalBroker,
    private readonly order: ReaderOrder,
    private readonly logUrl: string,
  ) {
    this.soFar = new PublishedSoFar(order.topicPrefix);
    this.board = new Board(connectionsTo(order.boardUrl));
    this.reader = startReader(order);
  }

  /** @param logUrl of the database where the relay keeps its checkpoint */
  static async begin(broker: LocalBroker, order: ReaderOrder, logUrl: string): Promise<Publishing> {
    const board = new Board(connectionsTo(order.boardUrl));
    await board.prepare();
    await board.close();
    return new Publishing(broker, order, logUrl);
  }

  async restartReaderByForce(): Promise<void> {
    this.reader.refuseEarlyEnd();
    await this.reader.kill();
    this.reader = startReader(this.order);
  }

  /** When the relay has published something of what has happened since; at once while there is no broker. */
  async goesOnFrom(position: bigint): Promise<void> {
    if (this.broker.isAway) return;
    const log = new pg.Client({ connectionString: this.logUrl });
    await log.connect();
    try {
      await inTime('the relay has published nothing', this.untilRelayedBeyond(position, log));
    } finally {
      await log.end();
    }
  }

  async look(log: readonly RecordedEvent[]): Promise<Findings> {
    this.reader.refuseEarlyEnd();
    const published = this.soFar.of(log);
    const onBoard = await this.board.cases();
    const found = `${onBoard.reduce((sum, { facts }) => sum + facts, 0)} of ${countOf(published)} facts on the board`;
    return { found, faults: faultsOnBoard(onBoard, published) };
  }

  /** When everything of a log at rest is on the board, or nothing more comes. */
  async lookWhenAllIsThere(log: readonly RecordedEvent[]): Promise<Findings> {
    const expected = countOf(this.soFar.of(log));
    let facts = 0;
    for (let since = performance.now(); performance.now() - since < quietMs; await pause(50)) {
      const now = await this.board.facts();
      if (now >= expected) break;
      if (now !== facts) since = performance.now();
      facts = now;
    }
    const { found, faults } = await this.look(log);
    const missing = expected - (await this.board.facts());
    return {
      found,
      faults: missing > 0 ? [...faults, `${missing} published facts never came to the board`] : faults,
    };
  }

  /** The broker goes on: others may publish by it. */
  async end(): Promise<void> {
    await this.reader.kill();
    await this.board.close();
  }

  private async untilRelayedBeyond(position: bigint, log: pg.Client): Promise<void> {
    while ((await relayedUpTo(log)) <= position) await pause(20);
  }
}

function startReader(order: ReaderOrder): Killable {
  return Killable.start(new URL('reader-process.js', import.meta.url)).begin(order);
}

async function relayedUpTo(log: pg.Client): Promise<bigint> {
  const { rows } = await log.query<{ position: string }>('select position from integration.relay_checkpoint');
  return BigInt(rows[0]?.position ?? 0);
}
