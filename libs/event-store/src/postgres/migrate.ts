import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import pg from 'pg';
import { readSql, sqlFolder } from './sql-file.js';

export interface MigrateOptions {
  /** Of the role that owns the log. The application must not know its password. */
  ownerUrl: string;
  /** The role the application signs in with; it must exist. */
  applicationRole: string;
}

/** A migration that has been applied is history, too: its text must not change. */
export class MigrationEdited extends Error {
  constructor(readonly migration: string) {
    super(`migration ${migration} was changed after it had been applied; add a new one instead`);
    this.name = 'MigrationEdited';
  }
}

/** The database has been used by a newer program, whose log this one may not understand. */
export class MigrationUnknown extends Error {
  constructor(readonly migration: string) {
    super(`the database has migration ${migration}, which this program does not know; use a newer program`);
    this.name = 'MigrationUnknown';
  }
}

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

/** Brings the log up to date, all or nothing. Processes that start together wait for each other. */
export async function migrateEventStore({ ownerUrl, applicationRole }: MigrateOptions): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtext('tovholder:event-store-migrations'))`);
    await client.query(readSql('applied-migrations.sql'));
    await applyMissing(client, migrations());
    const grants = readSql('grant-application.sql');
    await client.query(grants.replaceAll(/:application\b/g, client.escapeIdentifier(applicationRole)));
    await client.query('commit');
  } finally {
    await client.end();
  }
}

async function applyMissing(client: pg.Client, known: Migration[]): Promise<void> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from event_store_migrations.applied order by name',
  );
  for (const { name, checksum } of rows) {
    const migration = known.find((candidate) => candidate.name === name);
    if (!migration) throw new MigrationUnknown(name);
    if (migration.checksum !== checksum) throw new MigrationEdited(name);
  }
  for (const { name, sql, checksum } of known.filter(
    (candidate) => !rows.some((row) => row.name === candidate.name),
  )) {
    await client.query(sql);
    await client.query('insert into event_store_migrations.applied (name, checksum) values ($1, $2)', [
      name,
      checksum,
    ]);
  }
}

function migrations(): Migration[] {
  return readdirSync(new URL('migrations/', sqlFolder))
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const sql = readSql(`migrations/${name}`);
      // Line ends may differ between checkouts; that is no edit.
      return { name, sql, checksum: createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex') };
    });
}
