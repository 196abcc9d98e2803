import type { Projection } from '../projection.js';
import { prepareViews } from './prepare-views.js';
import { ProjectionRunner, type RunnerSettings, type RunnerStatus } from './projection-runner.js';

/** All projections of a process, started and stopped together; each runs and fails for itself. */
export class Projections {
  private readonly runners: readonly ProjectionRunner[];

  constructor(
    projections: readonly Projection[],
    private readonly settings: RunnerSettings,
  ) {
    this.runners = projections.map((projection) => new ProjectionRunner(projection, settings));
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
