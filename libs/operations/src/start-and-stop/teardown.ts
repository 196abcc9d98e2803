import { codeOf } from './cannot-start.js';

/** Told by codes alone: what a failure says of itself may hold a secret, or be about a person. */
export class StoppedBadly extends Error {
  constructor(readonly failures: readonly unknown[]) {
    super(`not everything stopped as it should (${failures.map(codeOf).join(', ')})`);
    this.name = 'StoppedBadly';
  }
}

/** Stops what was started, last first, once however often it is asked, and each part even if another fails. */
export class Teardown {
  private readonly steps: (() => Promise<unknown>)[] = [];
  private stopping: Promise<void> | undefined;

  add(step: () => Promise<unknown>): void {
    this.steps.unshift(step);
  }

  /** @throws StoppedBadly, when every part was asked */
  stop(): Promise<void> {
    this.stopping ??= this.stopAll();
    return this.stopping;
  }

  /** After a start that failed: why it did is what is told then. */
  async undo(): Promise<void> {
    await this.stop().catch(() => undefined);
  }

  private async stopAll(): Promise<void> {
    const failures: unknown[] = [];
    for (const step of this.steps)
      await step().catch((error: unknown) => {
        failures.push(...(error instanceof StoppedBadly ? error.failures : [error]));
      });
    if (failures.length > 0) throw new StoppedBadly(failures);
  }
}
