import { migrateEventStore, PostgresEventStore } from '@tovholder/event-store';
import pg from 'pg';
import type { Databases } from './databases.js';

/** The log, brought up to date first where we hold its owner's address. */
export async function openLog({
  ownerUrl,
  applicationUrl,
  applicationRole,
}: Databases): Promise<PostgresEventStore> {
  if (ownerUrl !== undefined) {
    await migrateEventStore({ ownerUrl, applicationRole });
    await makeRoomForViews(ownerUrl, applicationRole);
  }
  return new PostgresEventStore({ url: applicationUrl });
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
