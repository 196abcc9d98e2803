import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { CaseRejected } from '../case-rejected.js';
import { lead } from '../projections/runner/lead.js';

export interface RoundsSettings {
  dataSource: DataSource;
  /** Until it is time to look again, or the signal aborts. */
  wait?: (signal: AbortSignal) => Promise<void>;
  /** How often one that stands by asks for its turn. */
  askEvery?: number;
  /** Told when something could not be done, or the database not be reached. We go on and try again. */
  onFailure?: (error: unknown) => void;
}

const lookEvery = 1_000;

/**
 * Looks again and again, one look at a time, in one process at a time. What is found must follow from what is stored,
 * and be done by a command whose id follows from that too: then whoever looks may be killed anywhere.
 */
export class Rounds {
  private running: { stop: AbortController; ended: Promise<void> } | undefined;
  private looking: Promise<unknown> = Promise.resolve();

  /** @param task what only one process at a time may do */
  constructor(
    private readonly task: string,
    private readonly look: () => Promise<number>,
    private readonly settings: RoundsSettings,
  ) {}

  start(): void {
    if (this.running) return;
    const stop = new AbortController();
    this.running = { stop, ended: this.run(stop.signal) };
  }

  async stop(): Promise<void> {
    this.running?.stop.abort();
    await this.running?.ended;
    await this.looking;
    this.running = undefined;
  }

  /** Looks now. Gives how much was done. */
  now(): Promise<number> {
    const look = this.looking.then(() => this.look());
    this.looking = look.catch(() => undefined);
    return look;
  }

  /**
   * Whether it was done. What cannot be done holds up nothing else; that it is refused is no failure, since the view it
   * was found in may be a moment behind the log.
   */
  async carriedOut(act: () => Promise<void>): Promise<boolean> {
    try {
      await act();
      return true;
    } catch (error) {
      if (!(error instanceof CaseRejected)) this.settings.onFailure?.(error);
      return false;
    }
  }

  /** What a second process did by mistake would be the same command, answered before. */
  private async run(signal: AbortSignal): Promise<void> {
    const { dataSource, askEvery, wait = realWait, onFailure } = this.settings;
    while (!signal.aborted) {
      try {
        await lead({ dataSource, task: this.task, signal, askEvery }, async (session) => {
          while (!signal.aborted) {
            // Asks the session that holds the lock: had it been lost, another would be looking by now.
            await session.query('SELECT 1');
            await this.now();
            await wait(signal);
          }
        });
      } catch (error) {
        if (signal.aborted) return;
        onFailure?.(error);
        await wait(signal);
      }
    }
  }
}

async function realWait(signal: AbortSignal): Promise<void> {
  await pause(lookEvery, undefined, { signal }).catch(() => undefined);
}
