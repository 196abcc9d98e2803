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

  it('says no where the disk gives no pages, though an event would still fit into the last', async () => {
    openStore();
    await store.append(anAppend());
    await superuser.query('set allow_in_place_tablespaces = on');
    await superuser.query(`create tablespace lost_disk location ''`);
    await superuser.query('alter table event_store.room set tablespace lost_disk');
    const { rows } = await superuser.query<{ oid: string }>(
      `select oid::text from pg_tablespace where spcname = 'lost_disk'`,
    );
    const disk = `pg_tblspc/${rows[0]!.oid}`;
    await superuser.query(`copy (select) to program 'mv ${disk} ${disk}.away'`);
    await expect(store.proveWritable()).rejects.toMatchObject({ cause: { code: '58P01' } });
    await store.append(anAppend());
    await superuser.query(`copy (select) to program 'mv ${disk}.away ${disk}'`);
    await store.proveWritable();
    await superuser.query('alter table event_store.room set tablespace pg_default');
    await superuser.query('drop tablespace lost_disk');
  });

  it('leaves no page it asked for', async () => {
    openStore();
    await store.proveWritable();
    const { rows } = await superuser.query(`select pg_relation_size('event_store.room')::int as bytes`);
    expect(rows).toEqual([{ bytes: 0 }]);
  });

  it('says no after an append the server had no room for, until it takes one', async () => {
    openStore();
    await superuser.query(`
      create function no_room() returns trigger language plpgsql
        as $$ begin raise exception 'No space left on device' using errcode = '53100'; end $$;
      create trigger no_room before insert on event_store.event for each row
        when (new.type <> 'Proof') execute function no_room();`);
    await store.proveWritable();
    await expect(store.append(anAppend())).rejects.toMatchObject({ cause: { code: '53100' } });
    await expect(store.proveWritable()).rejects.toMatchObject({ cause: { code: '53100' } });
    await superuser.query('drop trigger no_room on event_store.event');
    await store.append(anAppend());
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
