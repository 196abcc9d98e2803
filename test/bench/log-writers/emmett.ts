import { type Event, STREAM_DOES_NOT_EXIST } from '@event-driven-io/emmett';
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import pg from 'pg';
import type { OpenLogWriter } from './log-writer.js';

type Json = Record<string, unknown>;

/** Emmett, with its schema made beforehand and a pool of its own kind that has a connection for every writer. */
export const openEmmett: OpenLogWriter = async (server, writers) => {
  const connectionString = server.urlFor(await server.freshDatabase());
  const pool = new pg.Pool({ connectionString, max: writers });
  // The server takes the connections with it when it stops.
  pool.on('error', () => undefined);
  const store = getPostgreSQLEventStore(connectionString, { connectionOptions: { pool } });
  await store.schema.migrate();
  return {
    append: (_writer, { caseId, type, data, metadata }) =>
      store.appendToStream<Event<string, Json, Json>>(
        `case-${caseId}`,
        [{ type, data: { ...data }, metadata: { ...metadata } }],
        {
          expectedStreamVersion: STREAM_DOES_NOT_EXIST,
        },
      ),
    async close() {
      await store.close();
      await pool.end();
    },
  };
};
