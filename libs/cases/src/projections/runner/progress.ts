import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';

/** How often we ask how far a projection run by another process has come. */
const askEvery = 20;

/** How far projections have come, for whoever has to see what they just did. */
export class Progress {
  private readonly positions = new Map<string, bigint>();
  private readonly waiting = new Set<() => void>();

  constructor(private readonly dataSource: DataSource) {}

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

  private async askDatabase(projections: readonly string[]): Promise<void> {
    const rows = await this.dataSource.query<{ projection: string; position: string }[]>(
      `SELECT projection, position FROM views.checkpoint WHERE stage = 'live' AND projection = ANY($1)`,
      [projections],
    );
    for (const { projection, position } of rows) this.positions.set(projection, BigInt(position));
  }

  private async wokenOrTime(milliseconds: number): Promise<void> {
    const patience = new AbortController();
    const look = () => patience.abort();
    this.waiting.add(look);
    await pause(Math.max(0, milliseconds), undefined, { signal: patience.signal }).catch(() => undefined);
    this.waiting.delete(look);
  }
}
