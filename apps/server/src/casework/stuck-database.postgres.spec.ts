import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseList } from '@tovholder/cases';
import { freshTestDatabase, type TestDatabase } from '@tovholder/local-postgres';
import pg from 'pg';
import { DatabaseLine } from '../testing/database-line.js';
import { startLivedMunicipality, type LivedMunicipality } from '../testing/lived-municipality.js';
import { statusAndCode } from '../testing/try-server.js';

const answerWithinMs = 1_000;

describe('while the database does not answer', () => {
  let database: TestDatabase;
  let line: DatabaseLine;
  let here: LivedMunicipality;
  let record: string;

  beforeAll(async () => {
    database = await freshTestDatabase();
    line = await DatabaseLine.to(database.applicationUrl);
    here = await startLivedMunicipality('2026-11-24T10:00:00.000Z', {
      database: { ...database, applicationUrl: line.url },
      viewsAnswerWithinMs: answerWithinMs,
    });
    const [{ caseId } = { caseId: '' }] = ((await ask('/cases?subject=Alma')).body as CaseList).cases;
    const { meetings } = (await ask(`/cases/${caseId}`)).body as { meetings: { meetingId: string }[] };
    record = `/cases/${caseId}/meetings/${meetings[0]?.meetingId}/record`;
  });
  afterAll(async () => {
    await here.close();
    await line.close();
  });

  const ask = (path: string) =>
    here.server.ask('GET', path, { headers: { authorization: 'Bearer skjold-skolechefsen' } });

  async function cannotBeSeenNow(paths: readonly string[]): Promise<void> {
    const began = performance.now();
    const answers = await Promise.all(paths.map(ask));
    expect(answers.map(statusAndCode)).toEqual(paths.map(() => [503, 'views-unavailable']));
    expect(answers.map(({ headers }) => headers.get('retry-after'))).toEqual(paths.map(() => '1'));
    expect(performance.now() - began).toBeLessThan(answerWithinMs + 4_000);
  }

  async function isSeenAgain(paths: readonly string[]): Promise<void> {
    for (const path of paths) expect([path, (await ask(path)).status]).toEqual([path, 200]);
  }

  it('about a table that somebody else holds, a view says that it can be asked for again', async () => {
    const other = new pg.Client({ connectionString: database.applicationUrl });
    await other.connect();
    const { rows } = await other.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = 'views'`,
    );
    await other.query('BEGIN');
    await other.query(`LOCK TABLE ${rows.map(({ name }) => name).join(', ')} IN ACCESS EXCLUSIVE MODE`);
    const views = ['/queue', '/cases', '/cases?subject=Alma&pageSize=1', record, '/queue?atLeast=1'];
    await cannotBeSeenNow(views);
    await other.query('ROLLBACK');
    await other.end();
    await isSeenAgain(views);
  });

  it('at all, a view says so too, instead of waiting as long', async () => {
    const views = ['/queue', '/cases'];
    line.hold();
    await cannotBeSeenNow(views);
    line.letGo();
    await isSeenAgain(views);
  });
});
