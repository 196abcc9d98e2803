import { project, type Projection } from '../projection.js';
import type { Session } from '../rows/session.js';
import type { TableName } from '../rows/set-statements.js';
import { Batch } from '../rows/write-batch.js';
import type { StoredCaseEvent } from '../stored-case-event.js';
import type { Stage } from './checkpoint.js';
import { CheckpointMoved, HandlerFailed } from './failures.js';
import type { Stretch } from './log-of-cases.js';

export interface Target {
  projection: Projection;
  stage: Stage;
  nameOf: TableName;
}

/** What the handlers make of a stretch; nothing of it is written yet, and no database was asked. */
export interface Projected {
  after: bigint;
  upTo: bigint;
  batch: Batch;
}

export function projected(projection: Projection, { after, upTo, events }: Stretch): Projected {
  const batch = new Batch();
  for (const event of events) handle(projection, event, batch);
  return { after, upTo, batch };
}

/** Writes rows and checkpoint, inside the caller's transaction. */
export async function write(session: Session, target: Target, next: Projected): Promise<void> {
  await moveCheckpoint(session, target, next);
  await next.batch.write(session, target.nameOf);
}

/**
 * The same in a transaction of its own, in two journeys to the database: to hold the checkpoint and look for what the
 * batch depends on, and to write. Should one statement fail, the commit behind it undoes them all.
 */
export async function writeAlone(session: Session, target: Target, next: Projected): Promise<void> {
  if (next.batch.isEmpty) return moveCheckpoint(session, target, next);
  try {
    const begun = [session.run('BEGIN'), moveCheckpoint(session, target, next)];
    const settling = next.batch.settle(session, target.nameOf);
    await allOf([...begun, settling]);
    const settled = await settling;
    await allOf([...settled(session), session.run('COMMIT')]);
  } catch (error) {
    await session.run('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** First, since it takes the row's lock: a swap of tables waits for us, or we notice that it came before us. */
async function moveCheckpoint(
  session: Session,
  { projection, stage }: Target,
  { after, upTo }: Projected,
): Promise<void> {
  const { rowCount } = await session.run(
    `UPDATE views.checkpoint SET position = $1, failure = NULL
      WHERE projection = $2 AND stage = $3 AND version = $4 AND position = $5`,
    [upTo.toString(), projection.name, stage, projection.version, after.toString()],
  );
  if (rowCount !== 1) throw new CheckpointMoved(projection.name);
}

/** Waits for every one, so that none is under way any more when the first failure is thrown. */
async function allOf(promises: readonly Promise<unknown>[]): Promise<void> {
  const outcomes = await Promise.allSettled(promises);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason as Error;
}

function handle(projection: Projection, event: StoredCaseEvent, batch: Batch): void {
  try {
    project(projection, event, batch);
  } catch (error) {
    throw new HandlerFailed(projection.name, event.type, event.position, { cause: error });
  }
}
