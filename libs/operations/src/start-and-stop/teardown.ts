/** Stops what was started, last first, once however often it is asked, and each part even if another fails. */
export class Teardown {
  private readonly steps: (() => Promise<unknown>)[] = [];
  private stopping: Promise<void> | undefined;

  add(step: () => Promise<unknown>): void {
    this.steps.unshift(step);
  }

  stop(): Promise<void> {
    this.stopping ??= this.stopAll();
    return this.stopping;
  }

  private async stopAll(): Promise<void> {
    for (const step of this.steps) await step().catch(() => undefined);
  }
}
