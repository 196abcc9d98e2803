import pg from 'pg';

/** Another relay has written the checkpoint meanwhile: this one must begin again from there. */
export class CheckpointMoved extends Error {
  constructor() {
    super('another relay has written the checkpoint');
    this.name = 'CheckpointMoved';
  }
}

const patience = { connectMs: 5_000, answerMs: 15_000 };

/**
 * One connection that holds the relay's advisory lock and writes its checkpoint: a process that loses the one has lost
 * the other. What it may have under way to the broker then comes after what its successor sends at worst as a repeat.
 */
export class RelaySession {
  private readonly gone = new AbortController();

  private constructor(
    private readonly client: pg.Client,
    private readonly relay: string,
  ) {
    const end = () => this.gone.abort();
    client.on('error', end);
    client.on('end', end);
  }

  static async open(url: string, relay: string): Promise<RelaySession> {
    const client = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: patience.connectMs,
      query_timeout: patience.answerMs,
      keepAlive: true,
      application_name: 'tovholder-relay',
    });
    const session = new RelaySession(client, relay);
    await client.connect();
    // A checkpoint lost with the machine is a few events sent again, and not worth waiting for the disk.
    await client.query('set synchronous_commit = off');
    return session;
  }

  /** Aborts when the connection is gone, and the lead with it. */
  get lost(): AbortSignal {
    return this.gone.signal;
  }

  async takeLead(): Promise<boolean> {
    const { rows } = await this.client.query<{ free: boolean }>(
      'select pg_try_advisory_lock(hashtextextended($1, 0)) as free',
      [`tovholder:relay ${this.relay}`],
    );
    return rows[0]?.free === true;
  }

  async position(): Promise<bigint> {
    await this.client.query(
      'insert into integration.relay_checkpoint (relay, position) values ($1, 0) on conflict do nothing',
      [this.relay],
    );
    const { rows } = await this.client.query<{ position: string }>(
      'select position from integration.relay_checkpoint where relay = $1',
      [this.relay],
    );
    return BigInt(rows[0]?.position ?? 0);
  }

  async move(from: bigint, to: bigint): Promise<void> {
    const { rowCount } = await this.client.query(
      'update integration.relay_checkpoint set position = $3 where relay = $1 and position = $2',
      [this.relay, from, to],
    );
    if (rowCount !== 1) throw new CheckpointMoved();
  }

  async close(): Promise<void> {
    await this.client.end().catch(() => undefined);
  }
}
