import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { freshTestDatabase } from './index.js';

describe('a test database', () => {
  it('belongs to the owner role, is empty, and is nobody else’s', async () => {
    const [one, other] = await Promise.all([freshTestDatabase(), freshTestDatabase()]);
    expect(one.name).not.toBe(other.name);
    const client = new pg.Client({ connectionString: one.ownerUrl });
    await client.connect();
    const { rows } = await client.query<{ owner: string; database: string }>(
      'select current_user as owner, current_database() as database',
    );
    await client.end();
    expect(rows).toEqual([{ owner: one.ownerRole, database: one.name }]);
    await Promise.all([one.drop(), other.drop()]);
  });
});
