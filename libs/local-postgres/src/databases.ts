import { createHmac } from 'node:crypto';
import pg from 'pg';

/** Roles and databases of one local server. Passwords follow from the superuser's, so none need be kept. */
export class Databases {
  constructor(
    private readonly port: number,
    private readonly secret: string,
  ) {}

  urlFor(database: string, role = 'postgres'): string {
    return `postgresql://${encodeURIComponent(role)}:${this.passwordOf(role)}@127.0.0.1:${this.port}/${encodeURIComponent(database)}`;
  }

  async ensureRole(role: string): Promise<void> {
    await this.asSuperuser(async (client) => {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
      if (rowCount) return;
      await client.query(
        `create role ${client.escapeIdentifier(role)} login password ${client.escapeLiteral(this.passwordOf(role))}`,
      );
    });
  }

  async ensureDatabase(database: string, owner = 'postgres'): Promise<void> {
    await this.asSuperuser(async (client) => {
      const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
      if (rowCount) return;
      await client.query(
        `create database ${client.escapeIdentifier(database)} owner ${client.escapeIdentifier(owner)}`,
      );
    });
  }

  async drop(database: string): Promise<void> {
    await this.asSuperuser(async (client) => {
      await client.query(`drop database if exists ${client.escapeIdentifier(database)} with (force)`);
    });
  }

  private passwordOf(role: string): string {
    return role === 'postgres'
      ? this.secret
      : createHmac('sha256', this.secret).update(role).digest('base64url');
  }

  /** One at a time for the whole server: "if not there, create" is otherwise a race between test files. */
  private async asSuperuser(work: (client: pg.Client) => Promise<void>): Promise<void> {
    const client = new pg.Client({ connectionString: this.urlFor('postgres') });
    client.on('error', () => undefined);
    await client.connect();
    try {
      await client.query(`select pg_advisory_lock(hashtext('tovholder:local-postgres'))`);
      await work(client);
    } finally {
      await client.end();
    }
  }
}
