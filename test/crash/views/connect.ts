import { allProjections, viewEntities } from '@tovholder/cases';
import { HeardClient } from '@tovholder/operations';
import { DataSource } from 'typeorm';

/** The views' tables, with a connection for each projection, one for building and some for looking. */
export async function connect(url: string): Promise<DataSource> {
  const applicationName = new URL(url).searchParams.get('application_name');
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    ...(applicationName !== null && { applicationName }),
    entities: [...viewEntities],
    poolSize: allProjections.length + 4,
    // As the product's own: PostgreSQL is killed here on purpose.
    extra: { Client: HeardClient, pipeline: true },
    poolErrorHandler: () => undefined,
  });
  return dataSource.initialize();
}
