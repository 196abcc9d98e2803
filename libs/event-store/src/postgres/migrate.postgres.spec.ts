import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { freshTestDatabase, type TestDatabase } from '@tovholder/local-postgres';
import pg from 'pg';
import { MigrationEdited, migrateEventStore, MigrationUnknown } from './migrate.js';
import { PostgresEventStore } from './postgres-event-store.js';

describe('migrating the log', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await freshTestDatabase();
  });
  afterEach(() => database.drop());

  async function asOwner(sql: string): Promise<unknown[]> {
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  it('can be done by many at once, and again', async () => {
    await Promise.all([
      migrateEventStore(database),
      migrateEventStore(database),
      migrateEventStore(database),
    ]);
    await migrateEventStore(database);
    const store = new PostgresEventStore({ url: database.applicationUrl });
    expect(await store.head()).toBe(0n);
    await store.close();
  });

  it('notices an edited migration', async () => {
    await migrateEventStore(database);
    await asOwner(`update event_store_migrations.applied set checksum = 'other' where name like '0001%'`);
    await expect(migrateEventStore(database)).rejects.toThrow(MigrationEdited);
  });

  it('refuses a database of a newer program', async () => {
    await migrateEventStore(database);
    await asOwner(`insert into event_store_migrations.applied values ('9999-later.sql', 'x')`);
    await expect(migrateEventStore(database)).rejects.toThrow(MigrationUnknown);
  });

  it('leaves nothing half done', async () => {
    const nobody = migrateEventStore({ ...database, applicationRole: 'nobody_by_that_name' });
    await expect(nobody).rejects.toThrow(/does not exist/);
    expect(await asOwner(`select from pg_namespace where nspname like 'event_store%'`)).toEqual([]);
  });
});
