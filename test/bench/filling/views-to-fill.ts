import { allProjections, viewEntities } from '@tovholder/cases';
import pg from 'pg';
import { DataSource } from 'typeorm';

/** The views' tables, and a way to have them empty again with their projections at the beginning of the log. */
export async function openViews(ownerUrl: string, applicationRole: string, url: string) {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query('CREATE SCHEMA views');
  await owner.query(`GRANT USAGE, CREATE ON SCHEMA views TO ${owner.escapeIdentifier(applicationRole)}`);
  await owner.end();
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    entities: [...viewEntities],
    poolSize: 2 * allProjections.length + 4,
    extra: { pipeline: true },
  });
  await dataSource.initialize();
  return {
    dataSource,
    async empty(): Promise<void> {
      const tables = await dataSource.query<{ name: string }[]>(
        `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
          WHERE schemaname = 'views' AND tablename <> 'checkpoint'`,
      );
      await dataSource.query(`TRUNCATE ${tables.map(({ name }) => name).join(', ')}`);
      await dataSource.query('UPDATE views.checkpoint SET position = 0');
    },
  };
}
