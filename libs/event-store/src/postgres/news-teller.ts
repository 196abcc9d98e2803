import type { Wait } from '../subscription/wait.js';
import type { Connection } from './connection.js';

const tell = { name: 'tell-of-news', text: `select pg_notify('event_store', '')`, rowMode: 'array' as const };

/**
 * Tells other processes that the log has grown, after the fact: at once when it has been quiet, and otherwise no more
 * often than every few milliseconds, for a thousand appends are one piece of news. What is not told is only noticed
 * later; see `NewsListener`.
 */
export class NewsTeller {
  private readonly closing = new AbortController();
  private untold = false;
  private telling: Promise<void> | undefined;

  constructor(
    private readonly connection: Pick<Connection, 'query' | 'close'>,
    private readonly wait: Wait,
    private readonly noOftenerThanMs = 5,
  ) {}

  tellSoon(): void {
    this.untold = true;
    this.telling ??= this.tellAll();
  }

  /** What happened before is told first. */
  async close(): Promise<void> {
    this.closing.abort();
    await this.telling;
    await this.connection.close();
  }

  private async tellAll(): Promise<void> {
    while (this.untold) {
      this.untold = false;
      await this.connection.query(tell).catch(() => undefined);
      await this.wait(this.noOftenerThanMs, this.closing.signal);
    }
    // In the same breath as the last look: what happens after it begins anew.
    this.telling = undefined;
  }
}
