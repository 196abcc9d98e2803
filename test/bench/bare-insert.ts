import pg from 'pg';
import type { Append } from '@tovholder/event-store';

// The columns of the log without what makes it a log: no versions kept, no commands remembered, one index.
const table = `
  create table bare_event (
    position       bigint generated always as identity primary key,
    version        integer     not null,
    schema_version smallint    not null,
    recorded_at    timestamptz not null,
    event_id       uuid        not null,
    command_id     uuid        not null,
    stream         text        not null,
    type           text        not null,
    command_digest text        not null,
    data           json        not null,
    metadata       json        not null
  )`;

const insert = `
  insert into bare_event
    (version, schema_version, recorded_at, event_id, command_id, stream, type, command_digest, data, metadata)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

/** What the machine gives without us: a prepared single-row INSERT, each its own transaction, a connection a writer. */
export class BareInsert {
  private constructor(private readonly clients: pg.Client[]) {}

  static async open(url: string, writers: number): Promise<BareInsert> {
    const clients = Array.from({ length: writers }, () => new pg.Client({ connectionString: url }));
    await Promise.all(clients.map((client) => client.connect()));
    await clients[0]?.query(table);
    return new BareInsert(clients);
  }

  async insert(
    writer: number,
    { stream, expectedVersion, commandId, commandDigest, events }: Append,
  ): Promise<void> {
    const [event] = events;
    const client = this.clients[writer];
    if (!event || !client) throw new Error('one event, and a connection for each writer');
    await client.query({
      name: 'bare-insert',
      text: insert,
      values: [
        expectedVersion + 1,
        event.schemaVersion,
        new Date().toISOString(),
        event.id,
        commandId,
        stream,
        event.type,
        commandDigest,
        JSON.stringify(event.data),
        JSON.stringify(event.metadata),
      ],
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.clients.map((client) => client.end()));
  }
}
