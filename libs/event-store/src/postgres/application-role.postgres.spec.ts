import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshTestDatabase, type TestDatabase } from '@tovholder/local-postgres';
import pg from 'pg';
import { anAppend } from '../testing/appends.js';
import { migrateEventStore } from './migrate.js';
import { PostgresEventStore } from './postgres-event-store.js';

const denied = '42501';
const refusedByTrigger = '23001';

describe('the log is only ever added to', () => {
  let database: TestDatabase;
  let application: pg.Client;
  let owner: pg.Client;

  beforeAll(async () => {
    database = await freshTestDatabase();
    await migrateEventStore(database);
    const store = new PostgresEventStore({ url: database.applicationUrl });
    await store.append(anAppend());
    await store.close();
    application = new pg.Client({ connectionString: database.applicationUrl });
    owner = new pg.Client({ connectionString: database.ownerUrl });
    await Promise.all([application.connect(), owner.connect()]);
  });
  afterAll(async () => {
    await Promise.all([application.end(), owner.end()]);
    await database.drop();
  });

  it.each([
    `insert into event_store.event select * from event_store.event`,
    `update event_store.event set type = 'Other'`,
    `delete from event_store.event`,
    `truncate event_store.event`,
    `drop table event_store.event`,
    `alter table event_store.event disable trigger all`,
    `alter table event_store.event add column extra int`,
    `drop trigger events_are_never_changed on event_store.event`,
    `drop function event_store.append_events`,
    `create function event_store.mine() returns int language sql return 1`,
    `create table event_store.mine (n int)`,
    `set session_replication_role = replica`,
    `set role tovholder_owner`,
    `update event_store_migrations.applied set checksum = ''`,
  ])('the application may not: %s', async (statement) => {
    await expect(application.query(statement)).rejects.toMatchObject({ code: denied });
  });

  it.each([
    `update event_store.event set type = 'Other'`,
    `delete from event_store.event where false`,
    `truncate event_store.event`,
  ])('even the owner is refused: %s', async (statement) => {
    await expect(owner.query(statement)).rejects.toMatchObject({ code: refusedByTrigger });
  });

  it('a role that was granted nothing may not append', async () => {
    const { rows } = await owner.query<{ allowed: boolean }>(
      `select has_function_privilege('public', p.oid, 'execute') as allowed
       from pg_proc p where p.proname = 'append_events'`,
    );
    expect(rows).toEqual([{ allowed: false }]);
  });

  it('the function is not led astray by objects of the caller', async () => {
    // A temporary table by the log's name comes first for a function that looks names up by the caller's path.
    await application.query('create temporary table event (position bigint)');
    const store = new PostgresEventStore({ url: database.applicationUrl });
    const append = anAppend();
    await store.append(append);
    expect(await store.readStream(append.stream)).toHaveLength(1);
    await store.close();
  });
});
