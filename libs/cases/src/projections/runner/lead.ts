import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource, QueryRunner } from 'typeorm';

export interface Leading {
  dataSource: DataSource;
  /** What only one process at a time may do. */
  task: string;
  signal: AbortSignal;
  /** How often one standing by asks whether the task is free. */
  askEvery?: number;
  onStandingBy?: () => void;
}

/**
 * Does the work while holding the task's advisory lock, standing by until it is free. The lock lives in the session
 * that the work writes through: a process that loses the one has lost the other, so two never write at once.
 */
export async function lead<Result>(
  { dataSource, task, signal, askEvery = 500, onStandingBy }: Leading,
  work: (session: QueryRunner) => Promise<Result>,
): Promise<Result | undefined> {
  const session = dataSource.createQueryRunner();
  await session.connect();
  try {
    while (!(await isFree(session, task))) {
      onStandingBy?.();
      await pause(askEvery, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return undefined;
    }
    return await work(session);
  } finally {
    await giveBack(session);
  }
}

async function isFree(session: QueryRunner, task: string): Promise<boolean> {
  const [answer] = (await session.query(`SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS "free"`, [
    `tovholder:${task}`,
  ])) as { free: boolean }[];
  return answer?.free === true;
}

/** Locks and settings must not follow the connection back into the pool; a lost connection has neither. */
async function giveBack(session: QueryRunner): Promise<void> {
  try {
    if (!session.isReleased) await session.query('DISCARD ALL');
  } catch {
    // The connection is gone, and the lock with it.
  } finally {
    if (!session.isReleased) await session.release();
  }
}
