import type { Projection } from '../projection.js';
import { LogReader, type LogReaderSettings } from './log-reader.js';
import type { LogOfCases } from './log-of-cases.js';
import { prepareViews } from './prepare-views.js';
import { ProjectionRunner, type RunnerSettings, type RunnerStatus } from './projection-runner.js';

export interface ProjectionsSettings extends Omit<RunnerSettings, 'reader'> {
  log: LogOfCases;
  batchSize?: LogReaderSettings['pageSize'];
}

/** All projections of a process, started and stopped together. They share a reader; each runs and fails for itself. */
export class Projections {
  private readonly runners: readonly ProjectionRunner[];

  constructor(
    projections: readonly Projection[],
    private readonly settings: ProjectionsSettings,
  ) {
    const reader = new LogReader(settings.log, { pageSize: settings.batchSize });
    this.runners = projections.map((projection) => new ProjectionRunner(projection, { ...settings, reader }));
  }

  async start(): Promise<void> {
    await prepareViews(this.settings.dataSource);
    for (const runner of this.runners) runner.start();
  }

  async stop(): Promise<void> {
    await Promise.all(this.runners.map((runner) => runner.stop()));
  }

  statuses(): readonly RunnerStatus[] {
    return this.runners.map(({ status }) => status);
  }
}
