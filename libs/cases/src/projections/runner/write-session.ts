import type { QueryRunner } from 'typeorm';

/**
 * How a session works that writes views. A lost commit takes its rows and its checkpoint with it and is simply done
 * again, so that none waits for the disk. Rows are found along keys and indexes alone: a plan made while a table was
 * small would read all of it, batch after batch, for as long as the session lives.
 */
export async function writeViewsIn(session: QueryRunner): Promise<void> {
  await session.query(
    'SET synchronous_commit = off; SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off',
  );
}
