import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ThrowawayPostgres } from '@tovholder/local-postgres';
import pg from 'pg';
import type { OpenLogWriter } from './log-writer.js';

const files = join(
  dirname(createRequire(import.meta.url).resolve('@eventide/message-db/package.json')),
  'database',
);

// As install.sh and install-functions.sh order them; a function may only name what is there.
const functions = [
  'message-store-version',
  'hash-64',
  'acquire-lock',
  'category',
  'is-category',
  'id',
  'cardinal-id',
  'stream-version',
  'write-message',
  'get-stream-messages',
  'get-category-messages',
  'get-last-stream-message',
].map((name) => `functions/${name}.sql`);

const role = 'message_store';
const write = 'select message_store.write_message($1, $2, $3, $4, $5, $6)';

/** Message DB: its function for one message, under its own role, prepared, with a connection for every writer. */
export const openMessageDb: OpenLogWriter = async (server, writers) => {
  const database = await install(server);
  const clients = Array.from({ length: writers }, () => {
    const connectionString = server.urlFor(database, role);
    return new pg.Client({ connectionString, options: '-c search_path=message_store,public' });
  });
  for (const client of clients) await client.connect();
  return {
    async append(writer, { caseId, eventId, type, data, metadata }) {
      // Its versions begin at 0, so that before the first comes -1.
      const values = [eventId, `case-${caseId}`, type, JSON.stringify(data), JSON.stringify(metadata), -1];
      await clients[writer]?.query({ name: 'write-message', text: write, values });
    },
    async close() {
      await Promise.all(clients.map((client) => client.end()));
    },
  };
};

/** What its install.sh does, which needs a psql that not every machine has. */
async function install(server: ThrowawayPostgres): Promise<string> {
  await server.ensureRole(role);
  const database = await server.freshDatabase();
  const connectionString = server.urlFor(database);
  const client = new pg.Client({ connectionString, options: '-c search_path=message_store,public' });
  await client.connect();
  const parts = [
    'schema/message-store.sql',
    'extensions/pgcrypto.sql',
    'tables/messages.sql',
    'types/message.sql',
    ...functions,
    ...['indexes', 'views', 'privileges'].flatMap(inFolder),
  ];
  for (const part of parts) await client.query(readFileSync(join(files, part), 'utf8'));
  await client.end();
  return database;
}

function inFolder(folder: string): string[] {
  return readdirSync(join(files, folder)).map((file) => `${folder}/${file}`);
}
