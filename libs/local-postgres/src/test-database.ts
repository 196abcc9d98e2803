import type { ThrowawayPostgres } from './throwaway-postgres.js';

/** A database of one's own on the server that all specs of a jest run share. */
export interface TestDatabase {
  name: string;
  superuserUrl: string;
  ownerUrl: string;
  applicationUrl: string;
  ownerRole: string;
  applicationRole: string;
  drop(): Promise<void>;
}

/** Where the jest run's own process (jest/shared-server.mjs) hands out databases. */
export const testServerVariable = 'TOVHOLDER_TEST_POSTGRES';

/** Call it in `beforeAll`; the first call of a run starts the server. */
export async function freshTestDatabase(): Promise<TestDatabase> {
  const address = process.env[testServerVariable];
  if (!address)
    throw new Error(
      `${testServerVariable} is not set: run the spec by jest with the repository's configuration`,
    );
  const response = await fetch(address, { method: 'POST' });
  if (!response.ok) throw new Error(`no test database: ${await response.text()}`);
  const database = (await response.json()) as Omit<TestDatabase, 'drop'>;
  return {
    ...database,
    async drop() {
      await fetch(`${address}/${database.name}`, { method: 'DELETE' });
    },
  };
}

/** The other end of `freshTestDatabase`. */
export async function makeTestDatabase(server: ThrowawayPostgres): Promise<Omit<TestDatabase, 'drop'>> {
  const [ownerRole, applicationRole] = ['tovholder_owner', 'tovholder_application'];
  await server.ensureRole(ownerRole);
  await server.ensureRole(applicationRole);
  const name = await server.freshDatabase({ owner: ownerRole });
  return {
    name,
    superuserUrl: server.urlFor(name),
    ownerUrl: server.urlFor(name, ownerRole),
    applicationUrl: server.urlFor(name, applicationRole),
    ownerRole,
    applicationRole,
  };
}
