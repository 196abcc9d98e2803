import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { allProjections } from '../all-projections.js';
import type { Projection } from '../projection.js';

/** How often we ask how far projections run by another process have come. */
const askEvery = 20;

/** How far projections have come, for whoever has to see what they just did. */
export class Progress {
  private readonly positions = new Map<string, bigint>();
  private readonly waiting = new Set<() => void>();
  private asking: Promise<void> | undefined;

  constructor(
    private readonly dataSource: Pick<DataSource, 'query'>,
    private readonly projections: readonly Projection[] = allProjections,
  ) {}

  /** Said by a runner in this process when its rows are committed. */
  reached(projection: string, position: bigint): void {
    this.positions.set(projection, position);
    this.wake();
  }

  /** Whether every one of the projections stood at the position before the time was up. */
  async caughtUpTo(projections: readonly string[], position: bigint, timeoutMs: number): Promise<boolean> {
    const arrived = () => projections.every((name) => (this.positions.get(name) ?? -1n) >= position);
    const timeUp = performance.now() + timeoutMs;
    while (!arrived()) {
      // One question for all who wait: one each, whenever there is news, would hold up what they wait for.
      this.asking ??= this.ask().finally(() => (this.asking = undefined));
      const news = this.newsWithin(timeUp - performance.now());
      await Promise.race([this.asking, news.come]).finally(news.leave);
      if (!arrived() && performance.now() >= timeUp) return false;
    }
    return true;
  }

  private async ask(): Promise<void> {
    const rows = await this.dataSource.query<{ projection: string; version: number; position: string }[]>(
      `SELECT projection, version, position FROM views.checkpoint WHERE stage = 'live'`,
    );
    for (const { projection, version, position } of rows)
      if (this.isOurs(projection, version)) this.positions.set(projection, BigInt(position));
    this.wake();
    await pause(askEvery);
  }

  /** Tables of an earlier version, which are about to be replaced, do not show what is asked of this one. */
  private isOurs(name: string, version: number): boolean {
    const ours = this.projections.find((projection) => projection.name === name);
    return ours === undefined || ours.version === version;
  }

  private wake(): void {
    for (const look of [...this.waiting]) look();
  }

  /** Comes at the latest when the time is up. */
  private newsWithin(milliseconds: number): { come: Promise<void>; leave: () => void } {
    let look = (): void => undefined;
    const come = new Promise<void>((resolve) => (look = resolve));
    const timer = setTimeout(look, Math.max(0, milliseconds));
    this.waiting.add(look);
    return {
      come,
      leave: () => {
        clearTimeout(timer);
        this.waiting.delete(look);
      },
    };
  }
}
