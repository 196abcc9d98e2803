import type { Limits } from '../append/limits.js';
import type { StorableAppend } from '../append/storable-append.js';
import { StoreOverloaded, StoreUnavailable } from '../rejections.js';

/**
 * Sends appends to one stream one after the other, in the order they came: sent together they might overtake one
 * another on the way. Different streams do not wait for each other. What is taken at once is bounded.
 */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>();
  private appends = 0;
  private bytes = 0;
  private closed = false;

  constructor(private readonly limits: Pick<Limits, 'queuedAppends' | 'queuedBytes'>) {}

  async take<Answer>({ stream, bytes }: StorableAppend, send: () => Promise<Answer>): Promise<Answer> {
    if (this.closed) throw new StoreUnavailable(1);
    if (this.appends >= this.limits.queuedAppends || this.bytes + bytes > this.limits.queuedBytes) {
      throw new StoreOverloaded(1);
    }
    this.appends += 1;
    this.bytes += bytes;
    const turn = (this.last.get(stream) ?? Promise.resolve()).then(send);
    // How the one before ended is nothing to the next.
    const over = turn.catch(() => undefined);
    this.last.set(stream, over);
    try {
      return await turn;
    } finally {
      this.appends -= 1;
      this.bytes -= bytes;
      if (this.last.get(stream) === over) this.last.delete(stream);
    }
  }

  /** Takes nothing more, and resolves when everything taken has been answered. */
  async close(): Promise<void> {
    this.closed = true;
    await Promise.all(this.last.values());
  }
}
