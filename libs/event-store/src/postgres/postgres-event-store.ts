import pg from 'pg';
import { GroupCommit } from '../append/group-commit.js';
import { defaultLimits, type Limits } from '../append/limits.js';
import { requireUuid, storable } from '../append/storable-append.js';
import type { Append, Appended, Log, Position, RecordedEvent } from '../event-store.js';
import { CommandIdReused, StoreUnavailable } from '../rejections.js';
import { Doorbell } from '../subscription/doorbell.js';
import {
  subscription,
  type SubscriptionOptions,
  type SubscriptionSource,
} from '../subscription/subscription.js';
import { realWait, type Wait } from '../subscription/wait.js';
import { BatchWriter } from './batch-writer.js';
import { Connection, connectionOptions, mayRecover } from './connection.js';
import { NewsListener } from './news-listener.js';
import { NewsTeller } from './news-teller.js';
import { recordedEvent, type RecordedEventRow } from './recorded-event-row.js';
import { Shortage } from './shortage.js';
import { readSql } from './sql-file.js';
import { asText } from './text-types.js';

export interface PostgresEventStoreOptions {
  /** For the application's role; the log must have been migrated. */
  url: string;
  now?: () => Date;
  wait?: Wait;
  limits?: Partial<Limits>;
  /** How long a subscription may miss what another process appended while notifications do not arrive. */
  pollEveryMs?: number;
  readConnections?: number;
}

const queries = {
  readAll: { name: 'read-all', text: readSql('queries/read-all.sql') },
  readStream: { name: 'read-stream', text: readSql('queries/read-stream.sql') },
  answerTo: { name: 'answer-to', text: readSql('queries/answer-to.sql') },
  head: { name: 'head', text: readSql('queries/head.sql') },
  proveWritable: { name: 'prove-writable', text: readSql('queries/prove-writable.sql') },
};

// While one batch waits for the disk, the next is made ready and waits at the database's door.
const lanes = 2;

/** The log on PostgreSQL. Connects when first used; several processes may use one database. */
export class PostgresEventStore implements Log {
  readonly numbering = 'gap-free';
  private readonly limits: Limits;
  private readonly wait: Wait;
  private readonly pollEveryMs: number;
  private readonly doorbell = new Doorbell();
  private readonly readers: pg.Pool;
  private readonly writer: BatchWriter;
  private readonly commits: GroupCommit;
  private readonly newsListener: NewsListener;
  private readonly newsTeller: NewsTeller;
  private readonly shortage = new Shortage();
  private readonly closing = new AbortController();

  constructor({
    url,
    now = () => new Date(),
    wait = realWait,
    limits = {},
    pollEveryMs = 1_000,
    readConnections = 8,
  }: PostgresEventStoreOptions) {
    this.limits = { ...defaultLimits, ...limits };
    this.wait = wait;
    this.pollEveryMs = pollEveryMs;
    this.readers = readerPool(url, readConnections);
    this.writer = new BatchWriter(url, lanes, now);
    this.commits = new GroupCommit((batch) => this.writer.write(batch), this.limits, lanes);
    this.newsListener = new NewsListener(url, this.doorbell, wait);
    // What is told is in no table: it need not wait for the disk, nor appends for it there.
    this.newsTeller = new NewsTeller(new Connection(url, '-c synchronous_commit=off'), wait);
  }

  async append(append: Append): Promise<Appended> {
    const appended = await this.commits.submit(storable(append, this.limits)).catch((error: unknown) => {
      this.shortage.refused(error);
      throw error;
    });
    this.shortage.appended();
    this.doorbell.ring();
    this.newsTeller.tellSoon();
    return appended;
  }

  async answerTo(commandId: string, commandDigest: string): Promise<Appended | undefined> {
    const id = requireUuid('commandId', commandId);
    const [row] = await this.read<[string, string, string, string]>(queries.answerTo, [id]);
    if (!row) return undefined;
    const [stream, version, position, digest] = row;
    if (digest !== commandDigest) throw new CommandIdReused(id);
    return { stream, version: Number(version), position: BigInt(position), repeated: true };
  }

  async readStream(
    stream: string,
    { afterVersion = 0, limit }: { afterVersion?: number; limit?: number } = {},
  ): Promise<RecordedEvent[]> {
    const rows = await this.read<RecordedEventRow>(queries.readStream, [stream, afterVersion, limit ?? null]);
    return rows.map(recordedEvent);
  }

  async readAll({ after, limit }: { after: Position; limit: number }): Promise<RecordedEvent[]> {
    const rows = await this.read<RecordedEventRow>(queries.readAll, [after, limit]);
    return rows.map(recordedEvent);
  }

  async head(): Promise<Position> {
    const [row] = await this.read<[string]>(queries.head, []);
    return BigInt(row?.[0] ?? 0);
  }

  async last(): Promise<RecordedEvent | undefined> {
    const head = await this.head();
    if (head === 0n) return undefined;
    const [last] = await this.readAll({ after: head - 1n, limit: 1 });
    return last;
  }

  /** Makes an append and takes it back. @throws StoreUnavailable, or why the server refused */
  async proveWritable(): Promise<void> {
    await this.read(queries.proveWritable, []);
    this.shortage.throwIfRecent();
  }

  subscribe({ signal, ...options }: SubscriptionOptions): AsyncIterable<RecordedEvent[]> {
    this.newsListener.start();
    const source: SubscriptionSource = {
      numbering: this.numbering,
      read: (after: Position, limit: number) => this.readAll({ after, limit }),
      head: () => this.head(),
      doorbell: this.doorbell,
      wait: this.wait,
      pollEveryMs: this.pollEveryMs,
      mayRecover: (error: unknown) => error instanceof StoreUnavailable,
    };
    return subscription(source, { ...options, signal: AbortSignal.any([signal, this.closing.signal]) });
  }

  /** Ends subscriptions, answers what was taken, and leaves no connection. */
  async close(): Promise<void> {
    this.closing.abort();
    await this.commits.close();
    await Promise.all([
      this.newsListener.close(),
      this.newsTeller.close(),
      this.writer.close(),
      this.readers.end(),
    ]);
  }

  private async read<Row extends unknown[]>(
    query: { name: string; text: string },
    values: unknown[],
  ): Promise<Row[]> {
    const asked = { ...query, values, rowMode: 'array' as const, types: asText };
    const { rows } = await this.readers.query<Row>(asked).catch((error: unknown) => {
      throw mayRecover(error) ? new StoreUnavailable(1, { cause: error }) : error;
    });
    return rows;
  }
}

function readerPool(url: string, max: number): pg.Pool {
  const pool = new pg.Pool({ ...connectionOptions(url), max });
  // Without a listener the end of an idle connection would be the end of the process.
  pool.on('error', () => undefined);
  return pool;
}
