import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { allProjections } from '../all-projections.js';
import type { Projection } from '../projection.js';

/** How often we ask how far a projection run by another process has come. */
const askEvery = 20;

/** How far projections have come, for whoever has to see what they just did. */
export class Progress {
  private readonly positions = new Map<string, bigint>();
  private readonly waiting = new Set<() => void>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly projections: readonly Projection[] = allProjections,
  ) {}

  /** Said by a runner in this process when its rows are committed. */
  reached(projection: string, position: bigint): void {
    this.positions.set(projection, position);
    for (const look of [...this.waiting]) look();
  }

  /** Whether every one of the projections stood at the position before the time was up. */
  async caughtUpTo(projections: readonly string[], position: bigint, timeoutMs: number): Promise<boolean> {
    const behind = () => projections.filter((name) => (this.positions.get(name) ?? -1n) < position);
    const timeUp = performance.now() + timeoutMs;
    for (;;) {
      if (behind().length === 0) return true;
      await this.askDatabase(behind());
      if (behind().length === 0) return true;
      if (performance.now() >= timeUp) return false;
      await this.wokenOrTime(Math.min(askEvery, timeUp - performance.now()));
    }
  }

  private async askDatabase(names: readonly string[]): Promise<void> {
    const rows = await this.dataSource.query<{ projection: string; version: number; position: string }[]>(
      `SELECT projection, version, position FROM views.checkpoint WHERE stage = 'live' AND projection = ANY($1)`,
      [names],
    );
    for (const { projection, version, position } of rows)
      if (this.isOurs(projection, version)) this.positions.set(projection, BigInt(position));
  }

  /** Tables of an earlier version, which are about to be replaced, do not show what is asked of this one. */
  private isOurs(name: string, version: number): boolean {
    const ours = this.projections.find((projection) => projection.name === name);
    return ours === undefined || ours.version === version;
  }

  private async wokenOrTime(milliseconds: number): Promise<void> {
    const patience = new AbortController();
    const look = () => patience.abort();
    this.waiting.add(look);
    await pause(Math.max(0, milliseconds), undefined, { signal: patience.signal }).catch(() => undefined);
    this.waiting.delete(look);
  }
}
