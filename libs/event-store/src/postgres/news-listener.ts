import pg from 'pg';
import type { Doorbell } from '../subscription/doorbell.js';
import type { Wait } from '../subscription/wait.js';
import { connectionOptions } from './connection.js';

const retry = { firstMs: 50, longestMs: 5_000 };

/**
 * Rings when another process has appended. It may be late, or away: subscriptions read on their own clock anyway, and
 * would only notice later. It listens from the first subscription to the end of the store.
 */
export class NewsListener {
  private readonly stopping = new AbortController();
  private listening: Promise<void> | undefined;

  constructor(
    private readonly url: string,
    private readonly doorbell: Doorbell,
    private readonly wait: Wait,
  ) {}

  start(): void {
    this.listening ??= this.keepListening();
  }

  async close(): Promise<void> {
    this.stopping.abort();
    await this.listening;
  }

  private async keepListening(): Promise<void> {
    const { signal } = this.stopping;
    let delay = retry.firstMs;
    while (!signal.aborted) {
      if (await this.listenOnce(signal)) delay = retry.firstMs;
      if (signal.aborted) return;
      await this.wait(delay, signal);
      delay = Math.min(delay * 2, retry.longestMs);
    }
  }

  /** Ends when the connection does; says whether there was one. */
  private async listenOnce(signal: AbortSignal): Promise<boolean> {
    const client = new pg.Client(connectionOptions(this.url));
    const { promise: over, resolve: isOver } = whenTold();
    client.on('error', isOver);
    client.on('end', isOver);
    signal.addEventListener('abort', isOver);
    client.on('notification', () => this.doorbell.ring());
    try {
      await client.connect();
      await client.query('listen event_store');
      // What was appended while nobody listened has rung no bell.
      this.doorbell.ring();
      await over;
      return true;
    } catch {
      return false;
    } finally {
      signal.removeEventListener('abort', isOver);
      await client.end().catch(() => undefined);
    }
  }
}

function whenTold(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((told) => (resolve = told));
  return { promise, resolve };
}
