import pg from 'pg';
import type { OpenLogWriter } from './log-writer.js';

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

const commandDigest = 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9';

/** What the machine gives without us: a prepared single-row INSERT, each its own transaction, a connection a writer. */
export const openBareInsert: OpenLogWriter = async (server, writers) => {
  const connectionString = server.urlFor(await server.freshDatabase());
  const clients = Array.from({ length: writers }, () => new pg.Client({ connectionString }));
  for (const client of clients) await client.connect();
  await clients[0]?.query(table);
  return {
    async append(writer, { caseId, commandId, eventId, type, data, metadata }) {
      const now = new Date().toISOString();
      const values = [1, 1, now, eventId, commandId, `case-${caseId}`, type, commandDigest];
      await clients[writer]?.query({
        name: 'bare-insert',
        text: insert,
        values: [...values, JSON.stringify(data), JSON.stringify(metadata)],
      });
    },
    async close() {
      await Promise.all(clients.map((client) => client.end()));
    },
  };
};
