import type { DataSource, QueryRunner } from 'typeorm';
import type { Projection } from '../projection.js';
import { sessionOf } from '../rows/session.js';
import type { Checkpoint, Stage } from './checkpoint.js';
import { inTransaction } from './in-transaction.js';
import { holding, lead } from './lead.js';
import { isEmpty, type Stretch } from './log-of-cases.js';
import type { LogReader } from './log-reader.js';
import { projected, write, type Target } from './project-batch.js';
import { createTables, dropTablesBeingBuilt, putInPlace, tableBeingBuilt, tablesOf } from './tables.js';
import { WriteBehind } from './write-behind.js';
import { writeViewsIn } from './write-session.js';

export interface BuildProgress {
  projection: string;
  position: bigint;
  head: bigint;
  eventsPerSecond: number;
}

export interface Building {
  projection: Projection;
  reader: LogReader;
  dataSource: DataSource;
  signal: AbortSignal;
  /** Throw away what an interrupted build has made, instead of going on from there. */
  anew?: boolean;
  onProgress?: (progress: BuildProgress) => void;
}

/** What the swap may wait for readers: less than the second after which PostgreSQL looks for deadlocks. */
const patience = '500ms';

/**
 * Makes the projection's tables anew beside the live ones, then puts them in their place. The live tables serve and
 * follow the log meanwhile. Interrupted, it goes on where it was. Gives the position the new tables stand at.
 */
export async function buildBeside(building: Building): Promise<bigint | undefined> {
  const { dataSource, projection, signal } = building;
  return lead({ dataSource, task: buildTask(projection), signal }, (session) => build(session, building));
}

/** The same for one who has a session of their own: a pool that each held two of would run dry. */
export async function buildBesideIn(session: QueryRunner, building: Building): Promise<bigint | undefined> {
  const { projection, signal } = building;
  return holding(session, { task: buildTask(projection), signal }, () => build(session, building));
}

async function build(session: QueryRunner, building: Building): Promise<bigint | undefined> {
  await writeViewsIn(session);
  const checkpoint = await beginOrGoOn(session, building);
  return new Build(session, building, checkpoint.generation).run(checkpoint.position);
}

function buildTask({ name }: Projection): string {
  return `build ${name}`;
}

class Build {
  private readonly startedAt = performance.now();
  private readonly target: Target;
  private handled = 0;

  constructor(
    private readonly session: QueryRunner,
    private readonly building: Building,
    private readonly generation: number,
  ) {
    this.target = {
      projection: building.projection,
      stage: 'building',
      nameOf: tableBeingBuilt(generation),
    };
  }

  async run(from: bigint): Promise<bigint | undefined> {
    let position = from;
    while (!this.building.signal.aborted) {
      position = await this.catchUp(position);
      if (this.building.signal.aborted) break;
      const swapped = await this.swap(position).catch(giveWayToReaders);
      if (swapped !== undefined) return swapped;
    }
    return undefined;
  }

  private async catchUp(from: bigint): Promise<bigint> {
    const { reader, projection, signal } = this.building;
    const writing = new WriteBehind(await sessionOf(this.session), this.target);
    let position = from;
    try {
      while (!signal.aborted) {
        const stretch = await reader.next(position);
        if (isEmpty(stretch)) break;
        await writing.take(projected(projection, stretch), () => this.wrote(stretch));
        position = stretch.upTo;
      }
    } finally {
      await writing.done();
    }
    return position;
  }

  private wrote({ events, upTo }: Stretch): Promise<void> {
    this.handled += events.length;
    return this.tell(upTo);
  }

  private async writeNext(after: bigint): Promise<bigint> {
    const { reader, projection } = this.building;
    const stretch = await reader.next(after);
    if (!isEmpty(stretch))
      await write(await sessionOf(this.session), this.target, projected(projection, stretch));
    return stretch.upTo;
  }

  /** With the live checkpoint held, so that the live tables stand still: makes up for what they are ahead, and swaps. */
  private swap(from: bigint): Promise<bigint> {
    const { projection } = this.building;
    return inTransaction(this.session, async () => {
      await this.session.query(`SET LOCAL lock_timeout = '${patience}'`);
      const live = await readCheckpoint(this.session, projection.name, 'live');
      let position = from;
      while (position < (live?.position ?? 0n)) position = await this.writeNext(position);
      await putInPlace(this.session, projection, this.generation, live?.tables ?? []);
      await this.session.query(`DELETE FROM views.checkpoint WHERE projection = $1 AND stage = 'live'`, [
        projection.name,
      ]);
      await this.session.query(
        `UPDATE views.checkpoint SET stage = 'live' WHERE projection = $1 AND stage = 'building'`,
        [projection.name],
      );
      return position;
    });
  }

  private async tell(position: bigint): Promise<void> {
    const { onProgress, projection, reader } = this.building;
    if (!onProgress) return;
    const seconds = (performance.now() - this.startedAt) / 1000;
    const head = await reader.head();
    onProgress({
      projection: projection.name,
      position,
      head,
      eventsPerSecond: Math.round(this.handled / seconds),
    });
  }
}

/** Readers of several tables may stand in the way of the swap; we let them finish and try again. */
function giveWayToReaders(error: unknown): undefined {
  const { code } = (error as { driverError?: { code?: string } }).driverError ?? {};
  if (code === '55P03' || code === '40P01') return undefined;
  throw error;
}

async function beginOrGoOn(
  session: QueryRunner,
  { dataSource, projection, anew }: Building,
): Promise<Pick<Checkpoint, 'generation' | 'position'>> {
  return inTransaction(session, async () => {
    const begun = await readCheckpoint(session, projection.name, 'building');
    if (begun && begun.version === projection.version && !anew) return begun;
    if (begun) await dropTablesBeingBuilt(session, begun.generation, begun.tables);

    const live = await readCheckpoint(session, projection.name, 'live');
    const generation = Math.max(begun?.generation ?? 0, live?.generation ?? 0) + 1;
    await createTables(session, dataSource, projection, generation);
    await writeCheckpoint(session, projection, 'building', generation);
    return { generation, position: 0n };
  });
}

export async function readCheckpoint(
  session: QueryRunner,
  projection: string,
  stage: Stage,
): Promise<Pick<Checkpoint, 'version' | 'generation' | 'tables' | 'position'> | undefined> {
  const [row] = (await session.query(
    `SELECT version, generation, tables, position FROM views.checkpoint
      WHERE projection = $1 AND stage = $2 FOR UPDATE`,
    [projection, stage],
  )) as { version: number; generation: number; tables: string[]; position: string }[];
  return row && { ...row, position: BigInt(row.position) };
}

export async function writeCheckpoint(
  session: QueryRunner,
  projection: Projection,
  stage: Stage,
  generation: number,
): Promise<void> {
  await session.query(
    `INSERT INTO views.checkpoint (projection, stage, version, generation, tables, position)
     VALUES ($1, $2, $3, $4, $5, 0)
     ON CONFLICT (projection, stage)
     DO UPDATE SET version = excluded.version, generation = excluded.generation, tables = excluded.tables, position = 0`,
    [projection.name, stage, projection.version, generation, tablesOf(projection)],
  );
}
