import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { freshTestDatabase, type TestDatabase } from '@tovholder/local-postgres';
import pg from 'pg';
import { anAppend } from '../testing/appends.js';
import { migrateEventStore } from './migrate.js';
import { PostgresEventStore } from './postgres-event-store.js';

describe('a log that is asked whether it can be written', () => {
  let database: TestDatabase;
  let store: PostgresEventStore;
  let superuser: pg.Client;

  beforeEach(async () => {
    database = await freshTestDatabase();
    await migrateEventStore(database);
    superuser = new pg.Client({ connectionString: database.superuserUrl });
    await superuser.connect();
  });
  afterEach(async () => {
    await store.close();
    await superuser.end();
    await database.drop();
  });

  const openStore = () => (store = new PostgresEventStore({ url: database.applicationUrl }));

  it('says yes, however often, and holds nothing more afterwards', async () => {
    openStore();
    await store.append(anAppend());
    await Promise.all([store.proveWritable(), store.proveWritable(), store.proveWritable()]);
    expect(await store.head()).toBe(1n);
    expect((await store.append(anAppend())).position).toBe(2n);
    const { rows } = await superuser.query('select type from event_store.event');
    expect(rows).toHaveLength(2);
  });

  it('says no on a database that is read only, as a standby is', async () => {
    await superuser.query(`alter database ${database.name} set default_transaction_read_only = on`);
    openStore();
    await expect(store.proveWritable()).rejects.toMatchObject({ code: '25006' });
    expect(await store.head()).toBe(0n);
  });

  it('says no while somebody holds the lock that every append takes', async () => {
    openStore();
    await superuser.query('begin');
    await superuser.query('select pg_advisory_xact_lock(7203151902)');
    await expect(store.proveWritable()).rejects.toMatchObject({ code: '55P03' });
    await superuser.query('rollback');
    await store.proveWritable();
  });

  it('says no without the right to append', async () => {
    await superuser.query(
      `revoke execute on function event_store.append_events from ${database.applicationRole}`,
    );
    openStore();
    await expect(store.proveWritable()).rejects.toMatchObject({ code: '42501' });
  });
});
