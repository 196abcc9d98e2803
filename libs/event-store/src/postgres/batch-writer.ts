import type { StorableAppend } from '../append/storable-append.js';
import type { Appended } from '../event-store.js';
import { MalformedAppend, OutcomeUnknown, StoreUnavailable } from '../rejections.js';
import { appendQuery, outcomes, type VerdictRow } from './append-batch.js';
import { appendedAt, appendOneEventQuery, type PositionRow } from './append-one-event.js';
import { Connection, ConnectionBroken, isRefusal, isRefusalOfContent, isTakenAlready } from './connection.js';

/** Writes batches over a few connections, one batch on each at a time. */
export class BatchWriter {
  private readonly free: Connection[];
  private readonly all: Connection[];

  constructor(
    url: string,
    lanes: number,
    private readonly now: () => Date,
  ) {
    this.all = Array.from({ length: lanes }, () => new Connection(url));
    this.free = [...this.all];
  }

  async write(batch: readonly StorableAppend[]): Promise<(Appended | Error)[]> {
    const connection = this.free.pop();
    if (!connection) throw new Error('more batches at once than connections');
    try {
      return await this.writeOn(connection, batch);
    } finally {
      this.free.push(connection);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.all.map((connection) => connection.close()));
  }

  private async writeOn(
    connection: Connection,
    batch: readonly StorableAppend[],
  ): Promise<(Appended | Error)[]> {
    try {
      const appended = await this.writeLoneEvent(connection, batch);
      if (appended) return [appended];
      return outcomes(batch, await connection.query<VerdictRow>(appendQuery(batch, this.now())));
    } catch (error) {
      if (isRefusalOfContent(error)) {
        return batch.length === 1
          ? [new MalformedAppend('the log cannot keep it', { cause: error })]
          : this.writeSingly(connection, batch);
      }
      return batch.map(({ commandId }) => failure(commandId, error));
    }
  }

  private async writeLoneEvent(
    connection: Connection,
    batch: readonly StorableAppend[],
  ): Promise<Appended | undefined> {
    const query = appendOneEventQuery(batch, this.now());
    const [append] = batch;
    if (!query || !append) return undefined;
    try {
      return appendedAt(append, await connection.query<PositionRow>(query));
    } catch (error) {
      // By the table's own indexes: the version or the command is there already, and the log is asked which.
      if (isTakenAlready(error)) return undefined;
      throw error;
    }
  }

  /** The server undid the whole batch for what stood in one append; its neighbours are not to suffer for it. */
  private async writeSingly(
    connection: Connection,
    batch: readonly StorableAppend[],
  ): Promise<(Appended | Error)[]> {
    const results: (Appended | Error)[] = [];
    for (const append of batch) results.push(...(await this.writeOn(connection, [append])));
    return results;
  }
}

function failure(commandId: string, error: unknown): Error {
  if (error instanceof ConnectionBroken) return new OutcomeUnknown(commandId, { cause: error.cause });
  if (error instanceof StoreUnavailable) return error;
  if (isRefusal(error)) return new StoreUnavailable(1, { cause: error });
  return error instanceof Error ? error : new Error(String(error));
}
