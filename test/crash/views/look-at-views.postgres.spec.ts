import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrateEventStore, PostgresEventStore, type RecordedEvent } from '@tovholder/event-store';
import { freshTestDatabase, type TestDatabase } from '@tovholder/local-postgres';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { CaseWorker } from '../casework/case-worker.js';
import { seeded } from '../seeded.js';
import { wholeLog } from '../verify.js';
import { connect } from './connect.js';
import { lookAtViews } from './look-at-views.js';
import { views } from './views-companion.js';

/** A check that finds nothing wrong is worth what it finds when something is. */
describe('a look at the views after a crash', () => {
  let database: TestDatabase;
  let store: PostgresEventStore;
  let dataSource: DataSource;
  let log: RecordedEvent[];

  beforeAll(async () => {
    database = await freshTestDatabase();
    const { applicationRole, applicationUrl, ownerUrl } = database;
    await migrateEventStore({ ownerUrl, applicationRole });
    store = new PostgresEventStore({ url: applicationUrl });
    await views.prepare({ store, applicationUrl, ownerUrl });
    dataSource = await connect(applicationUrl);
    const worker = new CaseWorker({ store }, seeded(1));
    const caseId = uuidv7();
    for (let act = 0; act < 60; act += 1) await worker.act(caseId);
    log = await wholeLog(store);
  }, 60_000);

  afterAll(async () => {
    await dataSource.destroy();
    await store.close();
    await database.drop();
  });

  const faults = async () => (await lookAtViews(dataSource, store, log)).faults;

  /** Puts right again what the test broke. */
  async function broken(sql: string, mended: string): Promise<string[]> {
    await dataSource.query(sql);
    const found = await faults();
    await dataSource.query(mended);
    return found;
  }

  it('finds nothing in views that are right, however far behind they are', async () => {
    expect(await faults()).toEqual([]);
    expect(await faults()).toEqual([]);
  });

  it('finds a row that is gone', async () => {
    const found = await broken(
      `create table views.taken as
         with gone as (delete from views.trail_entry where position = 1 returning *) select * from gone`,
      'insert into views.trail_entry select * from views.taken; drop table views.taken',
    );
    expect(found).toEqual(['trail_entry differs from a fold of the log']);
  });

  it('finds a row that was made twice, or is not of the log', async () => {
    const found = await broken(
      `insert into views.case_overview
         select (jsonb_populate_record(o, '{"caseId":"00000000-0000-8000-8000-000000000000"}')).*
           from views.case_overview o`,
      `delete from views.case_overview where "caseId" = '00000000-0000-8000-8000-000000000000'`,
    );
    expect(found).toEqual(['case_overview differs from a fold of the log']);
  });

  it('finds a checkpoint that the log has not come to', async () => {
    const found = await broken(
      `update views.checkpoint set position = position + 1 where projection = 'case-access'`,
      `update views.checkpoint set position = position - 1 where projection = 'case-access'`,
    );
    expect(found).toEqual([`case-access stands at ${log.length + 1}, the log ends at ${log.length}`]);
  });

  it('finds a checkpoint that moved without its rows', async () => {
    await faults();
    const caseId = uuidv7();
    await new CaseWorker({ store }, seeded(2)).act(caseId);
    log = await wholeLog(store);
    await dataSource.query(
      `update views.checkpoint set position = ${log.length} where projection = 'case-overview'`,
    );
    expect(await faults()).toContain('case_overview differs from a fold of the log');
  });
});
