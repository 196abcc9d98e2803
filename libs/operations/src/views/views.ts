import { allProjections, Progress, viewEntities, ViewsBehind } from '@tovholder/cases';
import { DataSource } from 'typeorm';
import { Teardown } from '../start-and-stop/teardown.js';
import { HeardClient } from './heard-client.js';

/** The read models, and how far they have come, whoever keeps them up with the log. */
export interface Views {
  /** For what keeps them up with the log, which may take its time. */
  dataSource: DataSource;
  /** For whoever waits for an answer. */
  reader: DataSource;
  progress: Progress;
  /** Of every view. */
  names: readonly string[];
  /** Where each stands that has tables to read. */
  positions(): Promise<ReadonlyMap<string, bigint>>;
  stop(): Promise<void>;
}

export interface ViewsSettings {
  url: string;
  /** A question that takes longer is given up, and may be asked again. */
  answerWithinMs?: number | undefined;
}

const patienceMs = 8_000;

export async function openViews({ url, answerWithinMs = patienceMs }: ViewsSettings): Promise<Views> {
  const running = new Teardown();
  try {
    // Each projection, the deadline clock and the contact watch hold a connection of their own.
    // Pipelined, what a projection writes of one stretch travels together instead of statement by statement.
    const dataSource = await connect(running, url, allProjections.length + 5, { pipeline: true });
    const reader = await connect(running, url, 12, {
      statement_timeout: answerWithinMs,
      // When PostgreSQL cannot even say that it gave up.
      query_timeout: answerWithinMs + 1_000,
      keepAlive: true,
    });
    return {
      dataSource,
      reader,
      progress: new Progress(reader),
      names: allProjections.map(({ name }) => name),
      positions: () => positionsOf(reader),
      stop: () => running.stop(),
    };
  } catch (error) {
    await running.undo();
    throw error;
  }
}

async function connect(running: Teardown, url: string, poolSize: number, extra = {}): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    entities: [...viewEntities],
    poolSize,
    extra: { ...extra, Client: HeardClient },
    // A question that gets no connection in this time is answered that it may be asked again.
    connectTimeoutMS: 5_000,
    // Without a listener the process dies when the server closes an idle connection; readiness tells of it instead.
    poolErrorHandler: () => undefined,
  });
  await dataSource.initialize();
  running.add(() => dataSource.destroy());
  return dataSource;
}

/** When every view shows the log up to the position. @throws ViewsBehind */
export async function untilCaughtUp(
  { progress, names }: { progress: Pick<Progress, 'caughtUpTo'>; names: readonly string[] },
  position: bigint,
  waitMs: number,
): Promise<void> {
  if (!(await progress.caughtUpTo(names, position, waitMs))) throw new ViewsBehind(position);
}

async function positionsOf(reader: DataSource): Promise<ReadonlyMap<string, bigint>> {
  const rows = await reader.query<{ projection: string; position: string }[]>(
    `SELECT projection, position FROM views.checkpoint WHERE stage = 'live'`,
  );
  return new Map(rows.map(({ projection, position }) => [projection, BigInt(position)]));
}
