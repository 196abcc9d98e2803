import pg from 'pg';
import { StoreUnavailable } from '../rejections.js';

const patience = { connectMs: 5_000, answerMs: 30_000 };

export const connectionOptions = (url: string, settings = '') => ({
  connectionString: url,
  connectionTimeoutMillis: patience.connectMs,
  query_timeout: patience.answerMs,
  keepAlive: true,
  application_name: 'tovholder-event-store',
  // The log is only ever asked along its keys. A plan made while it was nearly empty would read all of it for as long
  // as the connection lives.
  options: `-c enable_seqscan=off ${settings}`.trimEnd(),
});

/** The server said no and undid the transaction; anything else says nothing about what was written. */
export function isRefusal(error: unknown): error is pg.DatabaseError {
  return error instanceof pg.DatabaseError && error.severity === 'ERROR';
}

/** A refusal for what was sent, which therefore would be refused again: data, constraint or size. */
export function isRefusalOfContent(error: unknown): boolean {
  return isRefusal(error) && /^(22|23|54)/.test(error.code ?? '');
}

/** A unique index said no: another append has the version, the command or the position. */
export function isTakenAlready(error: unknown): boolean {
  return isRefusal(error) && error.code === '23505';
}

/** Says whether a read may succeed later: the server is away, starting, stopping or short of something. */
export function mayRecover(error: unknown): boolean {
  if (error instanceof pg.DatabaseError)
    return error.severity !== 'ERROR' || /^(08|53|57|58)/.test(error.code ?? '');
  const { code, message = '' } = error as { code?: string; message?: string };
  return code !== undefined || /connect|terminated|timeout/i.test(message);
}

/** The connection broke under a query, so nobody here knows whether the server carried it out. */
export class ConnectionBroken extends Error {
  constructor(cause: unknown) {
    super('the connection broke before the answer', { cause });
    this.name = 'ConnectionBroken';
  }
}

/** One connection, made when first needed and again after it broke. */
export class Connection {
  private connecting: Promise<pg.Client> | undefined;
  private live: pg.Client | undefined;

  constructor(
    private readonly url: string,
    private readonly settings?: string,
  ) {}

  /** @throws StoreUnavailable when there is no connection, ConnectionBroken, or what the server refused. */
  async query<Row extends unknown[]>(query: pg.QueryArrayConfig): Promise<Row[]> {
    const client = this.live ?? (await this.connected());
    try {
      return (await client.query<Row>(query)).rows;
    } catch (error) {
      if (isRefusal(error)) throw error;
      this.forget(client);
      throw new ConnectionBroken(error);
    }
  }

  async close(): Promise<void> {
    await this.connecting?.catch(() => undefined);
    const client = this.live;
    this.live = undefined;
    await client?.end();
  }

  private connected(): Promise<pg.Client> {
    this.connecting ??= this.connect().finally(() => (this.connecting = undefined));
    return this.connecting;
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client(connectionOptions(this.url, this.settings));
    // Without a listener the end of an idle connection would be the end of the process.
    client.on('error', () => this.forget(client));
    try {
      await client.connect();
    } catch (cause) {
      throw new StoreUnavailable(1, { cause });
    }
    return (this.live = client);
  }

  private forget(client: pg.Client): void {
    if (this.live === client) this.live = undefined;
    client.end().catch(() => undefined);
  }
}
