import { migrateEventStore, PostgresEventStore } from '@tovholder/event-store';
import pg from 'pg';
import { CannotStart, codeOf } from '../cannot-start.js';
import type { Databases } from './databases.js';

/** The log, brought up to date first where we hold its owner's address. @throws CannotStart */
export async function openLog({
  ownerUrl,
  applicationUrl,
  applicationRole,
}: Databases): Promise<PostgresEventStore> {
  if (ownerUrl !== undefined) {
    await migrateEventStore({ ownerUrl, applicationRole });
    await makeRoomForViews(ownerUrl, applicationRole);
  }
  const store = new PostgresEventStore({ url: applicationUrl });
  try {
    await store.head();
    return store;
  } catch (cause) {
    await store.close();
    // Undefined, or not ours to read.
    if (!codeOf(cause).startsWith('42')) throw cause;
    const sentence = 'the database holds no log; give OWNER_DATABASE_URL too, by which it is made';
    throw new CannotStart(`DATABASE_URL: ${sentence}`, { cause });
  }
}

/** Views can be dropped and rebuilt at any time, so the application may do with them as it likes; the log it may not touch. */
async function makeRoomForViews(ownerUrl: string, applicationRole: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('create schema if not exists views');
    await client.query(`grant usage, create on schema views to ${client.escapeIdentifier(applicationRole)}`);
  } finally {
    await client.end();
  }
}
