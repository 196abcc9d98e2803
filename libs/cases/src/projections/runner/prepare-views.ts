import { Table, type DataSource } from 'typeorm';
import { Checkpoint } from './checkpoint.js';

/**
 * The schema and the table of checkpoints, where they are missing. The role may create in the schema `views` or, on a
 * database of its own, the schema itself.
 */
export async function prepareViews(dataSource: DataSource): Promise<void> {
  await dataSource.transaction(async (manager) => {
    const session = manager.queryRunner;
    if (!session) return;
    // Two servers starting together would both find nothing there.
    await session.query(`SELECT pg_advisory_xact_lock(hashtextextended('tovholder:prepare views', 0))`);
    const [found] = (await session.query(
      `SELECT to_regnamespace('views') IS NOT NULL AS "schema", to_regclass('views.checkpoint') IS NOT NULL AS "table"`,
    )) as { schema: boolean; table: boolean }[];
    if (!found?.schema) await session.query('CREATE SCHEMA views');
    if (!found?.table)
      await session.createTable(Table.create(dataSource.getMetadata(Checkpoint), dataSource.driver));
  });
}
