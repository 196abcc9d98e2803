import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Projection } from '../projection.js';
import { sessionOf } from '../rows/session.js';
import { buildBesideIn, readCheckpoint, type BuildProgress } from './build-beside.js';
import { CheckpointMoved, describe, isLasting, NewerVersionInPlace } from './failures.js';
import { inTransaction } from './in-transaction.js';
import { lead } from './lead.js';
import { isEmpty } from './log-of-cases.js';
import type { LogReader } from './log-reader.js';
import type { Progress } from './progress.js';
import { projected } from './project-batch.js';
import { liveTable } from './tables.js';
import { WriteBehind } from './write-behind.js';
import { writeViewsIn } from './write-session.js';

export type RunnerState =
  | 'stopped'
  /** Another process runs this projection; we take over when it ends. */
  | 'standing-by'
  /** The tables are being built for the first time or for a new version. */
  | 'building'
  | 'catching-up'
  | 'live'
  /** The database cannot be reached, or asked us to come again. */
  | 'trying-again'
  /** An event could not be projected. Nothing is skipped; a person has to look. */
  | 'failed';

export interface RunnerStatus {
  projection: string;
  state: RunnerState;
  position: bigint;
  /** Why it is trying again or has failed; holds nothing of what is in events. */
  because?: string;
}

export interface RunnerSettings {
  dataSource: DataSource;
  /** Shared by the projections of the process. */
  reader: LogReader;
  progress: Progress;
  /** How often one that stands by asks for its turn. */
  askEvery?: number;
  /** How long to wait before trying again. */
  tryAgainAfter?: number;
  onStatus?: (status: RunnerStatus) => void;
  onBuilding?: (progress: BuildProgress) => void;
}

/** Keeps one projection's tables up with the log: one process at a time, each event once. */
export class ProjectionRunner {
  private running: { stop: AbortController; ended: Promise<void> } | undefined;
  private current: RunnerStatus;

  constructor(
    private readonly projection: Projection,
    private readonly settings: RunnerSettings,
  ) {
    this.current = { projection: projection.name, state: 'stopped', position: 0n };
  }

  get status(): RunnerStatus {
    return this.current;
  }

  start(): void {
    if (this.running) return;
    const stop = new AbortController();
    this.running = { stop, ended: this.run(stop.signal) };
  }

  /** When it returns, what was begun is committed or undone, and the next process may take over. */
  async stop(): Promise<void> {
    const { running } = this;
    if (!running) return;
    running.stop.abort();
    await running.ended;
    this.running = undefined;
    if (this.current.state !== 'failed') this.tell('stopped');
  }

  private async run(signal: AbortSignal): Promise<void> {
    const { dataSource, askEvery, tryAgainAfter = 500 } = this.settings;
    const task = `project ${this.projection.name}`;
    const onStandingBy = () => this.tell('standing-by');
    while (!signal.aborted) {
      try {
        await lead({ dataSource, task, signal, askEvery, onStandingBy }, (session) =>
          this.keepUp(session, signal),
        );
      } catch (error) {
        if (signal.aborted) return;
        if (isLasting(error)) return this.fail(error);
        if (error instanceof CheckpointMoved) continue;
        this.tell('trying-again', describe(error));
        await pause(tryAgainAfter, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  private async keepUp(session: QueryRunner, signal: AbortSignal): Promise<void> {
    const { reader } = this.settings;
    const start = await this.tablesInPlace(session, signal);
    if (start === undefined) return;
    await writeViewsIn(session);
    const target = { projection: this.projection, stage: 'live' as const, nameOf: liveTable };
    this.tell('catching-up');
    this.arrivedAt(start);
    const writing = new WriteBehind(await sessionOf(session), target);
    try {
      for await (const stretch of reader.follow(start, signal)) {
        if (isEmpty(stretch)) {
          await writing.done();
          this.tell('live');
          continue;
        }
        await writing.take(projected(this.projection, stretch), () => this.arrivedAt(stretch.upTo));
      }
    } finally {
      await writing.done();
    }
  }

  /** The position the live tables stand at, after building them where there are none of this version. */
  private async tablesInPlace(session: QueryRunner, signal: AbortSignal): Promise<bigint | undefined> {
    const { projection, settings } = this;
    const live = await inTransaction(session, () => readCheckpoint(session, projection.name, 'live'));
    if (live && live.version > projection.version) throw new NewerVersionInPlace(projection.name);
    if (live?.version === projection.version) return live.position;
    this.tell('building');
    return buildBesideIn(session, {
      projection,
      reader: settings.reader,
      dataSource: settings.dataSource,
      signal,
      onProgress: (progress) => {
        this.current = { ...this.current, position: progress.position };
        settings.onBuilding?.(progress);
      },
    });
  }

  private arrivedAt(position: bigint): void {
    this.current = { ...this.current, position };
    this.settings.progress.reached(this.projection.name, position);
  }

  private async fail(error: unknown): Promise<void> {
    this.tell('failed', describe(error));
    await this.settings.dataSource
      .query(`UPDATE views.checkpoint SET failure = $1 WHERE projection = $2`, [
        describe(error),
        this.projection.name,
      ])
      .catch(() => undefined);
  }

  /** Said once: one that stands by for a week is no news every half second. */
  private tell(state: RunnerState, because?: string): void {
    const { projection, position } = this.current;
    if (this.current.state === state && this.current.because === because) return;
    this.current = { projection, position, state, ...(because && { because }) };
    this.settings.onStatus?.(this.current);
  }
}
