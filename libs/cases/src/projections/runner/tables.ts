import { Table, type DataSource, type QueryRunner } from 'typeorm';
import type { Projection } from '../projection.js';
import type { TableName } from '../rows/set-statements.js';
import { shapeOf } from '../rows/table-shape.js';

const schema = 'views';

export const liveTable: TableName = (table) => `${schema}."${table}"`;

export function tableBeingBuilt(generation: number): TableName {
  return (table) => `${schema}."${nameBeingBuilt(table, generation)}"`;
}

export function tablesOf(projection: Projection): string[] {
  return projection.entities.map((entity) => shapeOf(entity).table);
}

/** Empty tables as the entities describe them, under the names of tables being built. */
export async function createTables(
  session: QueryRunner,
  dataSource: DataSource,
  projection: Projection,
  generation: number,
): Promise<void> {
  for (const entity of projection.entities) {
    const metadata = dataSource.getMetadata(entity);
    const table = Table.create(metadata, dataSource.driver);
    table.name = `${schema}.${nameBeingBuilt(metadata.tableName, generation)}`;
    // TypeORM then derives index names from this table's name, so they never meet those of the live table.
    for (const index of table.indices) index.name = undefined;
    await session.createTable(table);
  }
}

/** The tables just built take the place of the live ones; readers see one or the other. */
export async function putInPlace(
  session: QueryRunner,
  projection: Projection,
  generation: number,
  replaced: readonly string[],
): Promise<void> {
  for (const table of replaced) await session.query(`DROP TABLE IF EXISTS ${liveTable(table)}`);
  for (const table of tablesOf(projection))
    await session.query(`ALTER TABLE ${tableBeingBuilt(generation)(table)} RENAME TO "${table}"`);
}

export async function dropTablesBeingBuilt(
  session: QueryRunner,
  generation: number,
  tables: readonly string[],
): Promise<void> {
  for (const table of tables)
    await session.query(`DROP TABLE IF EXISTS ${tableBeingBuilt(generation)(table)}`);
}

function nameBeingBuilt(table: string, generation: number): string {
  return `${table}__${generation}`;
}
