import type { QueryRunner } from 'typeorm';
import { project, type Projection } from '../projection.js';
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

/** Writes rows and checkpoint, inside the caller's transaction. */
export async function projectStretch(session: QueryRunner, target: Target, stretch: Stretch): Promise<void> {
  await moveCheckpoint(session, target, stretch);
  const batch = new Batch();
  for (const event of stretch.events) handle(target.projection, event, batch);
  await batch.write(session, target.nameOf);
}

/** First, since it takes the row's lock: a swap of tables waits for us, or we notice that it came before us. */
async function moveCheckpoint(session: QueryRunner, { projection, stage }: Target, { after, upTo }: Stretch) {
  const [, moved] = (await session.query(
    `UPDATE views.checkpoint SET position = $1, failure = NULL
      WHERE projection = $2 AND stage = $3 AND version = $4 AND position = $5`,
    [upTo.toString(), projection.name, stage, projection.version, after.toString()],
  )) as [unknown, number];
  if (moved !== 1) throw new CheckpointMoved(projection.name);
}

function handle(projection: Projection, event: StoredCaseEvent, batch: Batch): void {
  try {
    project(projection, event, batch);
  } catch (error) {
    throw new HandlerFailed(projection.name, event.type, event.position, { cause: error });
  }
}
