import pg from 'pg';

/**
 * Makes the schema for the views where it is missing, and gives it to the application's role: views can be dropped and
 * rebuilt at any time, so the application may do with them as it likes; the log it may not touch. Processes that start
 * together wait for each other, since PostgreSQL lets two of them find the schema missing and fails one.
 */
export async function makeRoomForViews(ownerUrl: string, applicationRole: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtextextended('tovholder:make room for views', 0))`);
    await client.query('create schema if not exists views');
    await client.query(`grant usage, create on schema views to ${client.escapeIdentifier(applicationRole)}`);
    await client.query('commit');
  } finally {
    await client.end();
  }
}
