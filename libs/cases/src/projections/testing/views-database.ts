import { freshTestDatabase } from '@tovholder/local-postgres';
import { DataSource } from 'typeorm';
import { Checkpoint } from '../runner/checkpoint.js';
import { prepareViews } from '../runner/prepare-views.js';
import type { RowType } from '../rows/rows.js';

export interface ViewsDatabase {
  dataSource: DataSource;
  /** As another process would have it. */
  another(): Promise<DataSource>;
  close(): Promise<void>;
}

/** A database with the schema `views` and nothing in it. */
export async function viewsDatabase(entities: readonly RowType[]): Promise<ViewsDatabase> {
  const database = await freshTestDatabase();
  const opened: DataSource[] = [];
  const open = async () => {
    const dataSource = new DataSource({
      type: 'postgres',
      extra: { pipeline: true },
      url: database.ownerUrl,
      entities: [Checkpoint, ...(entities as readonly (new () => object)[])],
      // Every projection holds a connection, and people ask besides.
      poolSize: 20,
      // Connections that a test breaks on purpose are nobody's news.
      poolErrorHandler: () => undefined,
    });
    await dataSource.initialize();
    opened.push(dataSource);
    return dataSource;
  };
  const dataSource = await open();
  await prepareViews(dataSource);
  return {
    dataSource,
    another: open,
    async close() {
      await Promise.all(opened.map((dataSource) => dataSource.destroy()));
      await database.drop();
    },
  };
}
