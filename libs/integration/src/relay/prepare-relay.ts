import { readFileSync } from 'node:fs';
import pg from 'pg';

/** The folder lies beside src and dist, so both find it by the same way. */
const checkpointTable = readFileSync(new URL('../../sql/relay-checkpoint.sql', import.meta.url), 'utf8');

export interface PrepareRelayOptions {
  /** Of the role that owns the log. */
  ownerUrl: string;
  /** The role the relay signs in with; it must exist. */
  applicationRole: string;
}

/** Makes the table for the relay's checkpoint where it is missing. Processes that start together wait for each other. */
export async function prepareRelay({ ownerUrl, applicationRole }: PrepareRelayOptions): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtextextended('tovholder:prepare relay', 0))`);
    await client.query(
      checkpointTable.replaceAll(/:application\b/g, client.escapeIdentifier(applicationRole)),
    );
    await client.query('commit');
  } finally {
    await client.end();
  }
}
