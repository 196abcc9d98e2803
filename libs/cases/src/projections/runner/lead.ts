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
  { dataSource, ...leading }: Leading,
  work: (session: QueryRunner) => Promise<Result>,
): Promise<Result | undefined> {
  const session = dataSource.createQueryRunner();
  await session.connect();
  try {
    return await holding(session, leading, work);
  } finally {
    await giveBack(session);
  }
}

/** The same in a session one has already. */
export async function holding<Result>(
  session: QueryRunner,
  { task, signal, askEvery = 500, onStandingBy }: Omit<Leading, 'dataSource'>,
  work: (session: QueryRunner) => Promise<Result>,
): Promise<Result | undefined> {
  while (!(await isFree(session, task))) {
    onStandingBy?.();
    await pause(askEvery, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return undefined;
  }
  try {
    return await work(session);
  } finally {
    await letGo(session, task);
  }
}

async function isFree(session: QueryRunner, task: string): Promise<boolean> {
  const [answer] = (await session.query(`SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS "free"`, [
    nameOfLock(task),
  ])) as { free: boolean }[];
  return answer?.free === true;
}

/** A connection that is gone has let go already. */
async function letGo(session: QueryRunner, task: string): Promise<void> {
  if (session.isReleased) return;
  await session
    .query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [nameOfLock(task)])
    .catch(() => undefined);
}

function nameOfLock(task: string): string {
  return `tovholder:${task}`;
}

/**
 * Locks and settings must not follow the connection back into the pool; a lost connection has neither. Statements
 * prepared in it may: the driver knows of them.
 */
async function giveBack(session: QueryRunner): Promise<void> {
  try {
    if (!session.isReleased) await session.query('SELECT pg_advisory_unlock_all(); RESET ALL');
  } catch {
    // The connection is gone, and the lock with it.
  } finally {
    if (!session.isReleased) await session.release();
  }
}
