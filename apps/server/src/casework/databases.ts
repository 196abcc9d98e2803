import { join } from 'node:path';
import { startLocalPostgres } from '@tovholder/local-postgres';
import type { Configuration } from '../configuration/read-configuration.js';

/** Where the log and the views are kept, and by which roles they are reached. */
export interface Databases {
  /** For the application's role: it reads the log, appends by one function, and owns the views. */
  applicationUrl: string;
  /** For the role that owns the log; absent where somebody else migrates it. */
  ownerUrl?: string;
  applicationRole: string;
  /** Resolves when a database started here has gone. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

const database = 'tovholder';
const ownerRole = 'tovholder_owner';
const applicationRole = 'tovholder_application';

/** The municipality's PostgreSQL where one is configured, else one of our own in the data folder. */
export async function openDatabases({
  databaseUrl,
  ownerDatabaseUrl,
  dataFolder,
}: Configuration): Promise<Databases> {
  if (databaseUrl !== undefined) {
    return {
      applicationUrl: databaseUrl,
      ...(ownerDatabaseUrl !== undefined && { ownerUrl: ownerDatabaseUrl }),
      applicationRole: decodeURIComponent(new URL(databaseUrl).username),
      ended: new Promise(() => undefined),
      stop: () => Promise.resolve(),
    };
  }
  const local = await startLocalPostgres({ dataFolder: join(dataFolder, 'postgres') });
  await local.ensureRole(ownerRole);
  await local.ensureRole(applicationRole);
  await local.ensureDatabase(database, { owner: ownerRole });
  return {
    applicationUrl: local.urlFor(database, applicationRole),
    ownerUrl: local.urlFor(database, ownerRole),
    applicationRole,
    ended: local.ended,
    stop: () => local.stop(),
  };
}
