import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { migrateEventStore } from '@tovholder/event-store';
import { freshTestDatabase, type TestDatabase } from '@tovholder/local-postgres';
import pg from 'pg';
import { reachDatabases } from './databases.js';
import { makeRoomForViews } from './make-room-for-views.js';

describe('the roles and databases a server is given', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await freshTestDatabase();
    await migrateEventStore(database);
  });
  afterEach(() => database.drop());

  const reach = (databaseUrl: string, ownerDatabaseUrl?: string) =>
    reachDatabases({ databaseUrl, ownerDatabaseUrl });
  const refusal = (message: string) => ({
    name: 'CannotStart',
    message: expect.stringContaining(message) as unknown,
  });

  async function asSuperuser(...statements: string[]): Promise<void> {
    const client = new pg.Client({ connectionString: database.superuserUrl });
    await client.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  }

  it('are taken where one may append and the other owns', async () => {
    const { applicationUrl, ownerUrl, applicationRole } = database;
    expect(await reach(applicationUrl, ownerUrl)).toMatchObject({
      applicationUrl,
      ownerUrl,
      applicationRole,
    });
    expect(await reach(applicationUrl)).not.toHaveProperty('ownerUrl');
  });

  it('are the same database by whatever settings its roles have', async () => {
    await asSuperuser(`alter role tovholder_owner in database ${database.name} set timezone = 'Asia/Tokyo'`);
    await reach(database.applicationUrl, database.ownerUrl);
  });

  it('are refused where they lead to two databases of one server', async () => {
    const other = await freshTestDatabase();
    await expect(reach(database.applicationUrl, other.ownerUrl)).rejects.toMatchObject(
      refusal('DATABASE_URL, OWNER_DATABASE_URL: they name two databases'),
    );
    await other.drop();
  });

  it.each([
    ['owns the log', () => database.ownerUrl, 'the role tovholder_owner may change the log'],
    ['may do everything', () => database.superuserUrl, 'the role postgres may change the log'],
  ])('are refused where the one for the application %s', async (_what, url, message) => {
    await expect(reach(url())).rejects.toMatchObject(refusal(`DATABASE_URL: ${message}`));
  });

  it.each(['update', 'delete', 'truncate'])(
    'are refused where the application was granted: %s',
    async (right) => {
      await asSuperuser(`grant ${right} on event_store.event to ${database.applicationRole}`);
      await expect(reach(database.applicationUrl)).rejects.toMatchObject(refusal('may change the log'));
    },
  );

  it('are refused where the views belong to somebody else, with what to do', async () => {
    await makeRoomForViews(database.ownerUrl, database.applicationRole);
    await asSuperuser('create table views.queue (n int)', `alter table views.queue owner to tovholder_owner`);
    await expect(reach(database.applicationUrl, database.ownerUrl)).rejects.toMatchObject(
      refusal('DATABASE_URL: the views belong to the role tovholder_owner'),
    );
    await asSuperuser('drop schema views cascade');
    await reach(database.applicationUrl, database.ownerUrl);
  });
});
