import type { QueryRunner } from 'typeorm';

/** TypeORM's own `transaction` belongs to the data source; this one stays in the session that holds the lock. */
export async function inTransaction<Result>(
  session: QueryRunner,
  work: () => Promise<Result>,
): Promise<Result> {
  await session.startTransaction();
  try {
    const result = await work();
    await session.commitTransaction();
    return result;
  } catch (error) {
    if (session.isTransactionActive) await session.rollbackTransaction().catch(() => undefined);
    throw error;
  }
}
