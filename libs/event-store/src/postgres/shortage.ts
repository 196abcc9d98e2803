import pg from 'pg';
import { StoreUnavailable } from '../rejections.js';

/**
 * Nobody sends appends to a server that is not ready, so that none may come to show that there is room again: after
 * this long without another refusal, a proof by itself is enough.
 */
const countsForMs = 10_000;

/** The server is short of something (53: the disk is full) or its disk failed (58). */
const short = /^(53|58)/;

/** The last real append that the server had no room for, which says more than any proof. */
export class Shortage {
  private last: { refusal: StoreUnavailable; at: number } | undefined;

  constructor(private readonly now: () => number = () => performance.now()) {}

  appended(): void {
    this.last = undefined;
  }

  refused(error: unknown): void {
    if (!(error instanceof StoreUnavailable)) return;
    const { cause } = error;
    if (cause instanceof pg.DatabaseError && short.test(cause.code ?? ''))
      this.last = { refusal: error, at: this.now() };
  }

  /** @throws StoreUnavailable as the append was refused, until one is taken or some time has passed */
  throwIfRecent(): void {
    if (this.last && this.now() - this.last.at < countsForMs) throw this.last.refusal;
  }
}
