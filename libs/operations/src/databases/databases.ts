import { join } from 'node:path';
import { startLocalPostgres } from '@tovholder/local-postgres';
import pg from 'pg';
import { CannotStart, codeOf } from '../start-and-stop/cannot-start.js';
import { refuseOtherDatabase, refuseTooMuchPower, whereWeAre, type WhereWeAre } from './where-we-are.js';

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
const patienceMs = 10_000;
const ownerRole = 'tovholder_owner';
const applicationRole = 'tovholder_application';

export interface DatabaseAddresses {
  /** For the application's role. */
  databaseUrl: string;
  /** For the role that owns the log and may migrate it. */
  ownerDatabaseUrl: string | undefined;
}

/** The municipality's PostgreSQL. @throws CannotStart */
export async function reachDatabases(addresses: DatabaseAddresses): Promise<Databases> {
  const { databaseUrl: applicationUrl, ownerDatabaseUrl: ownerUrl } = addresses;
  const application = await reachedBy('DATABASE_URL', applicationUrl);
  const owner = ownerUrl === undefined ? undefined : await reachedBy('OWNER_DATABASE_URL', ownerUrl);
  if (owner) refuseOtherDatabase(application, owner);
  refuseTooMuchPower(application, owner);
  return {
    applicationUrl,
    ...(ownerUrl !== undefined && { ownerUrl }),
    applicationRole: application.role,
    ended: new Promise(() => undefined),
    stop: () => Promise.resolve(),
  };
}

/** One of our own, in the data folder. @throws LocalPostgresError */
export async function startDatabases(dataFolder: string): Promise<Databases> {
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

/** Where one comes to by the address. Tried at once, so that a wrong one is said in a sentence. @throws CannotStart */
async function reachedBy(variable: string, url: string): Promise<WhereWeAre> {
  try {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patienceMs });
    // Without a listener a server that goes away just then would end the process.
    client.on('error', () => undefined);
    await client.connect();
    try {
      return await whereWeAre(client);
    } finally {
      await client.end();
    }
  } catch (cause) {
    // The address itself is not shown: it may hold a password.
    const { message } = cause as Error;
    throw new CannotStart(`${variable}: the database cannot be reached (${message || codeOf(cause)})`, {
      cause,
    });
  }
}
