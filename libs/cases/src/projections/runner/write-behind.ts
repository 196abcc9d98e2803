import type { Session } from '../rows/session.js';
import { writeAlone, type Projected, type Target } from './project-batch.js';

/**
 * Writes one stretch after the other, each in a transaction of its own, and lets the next be read and projected while
 * one is written: the database and this process then work at the same time.
 */
export class WriteBehind {
  private underWay: Promise<void> = Promise.resolve();

  constructor(
    private readonly session: Session,
    private readonly target: Target,
  ) {}

  /** Comes back when the stretch before is written, whose failure is thrown here. */
  async take(next: Projected, written: () => void | Promise<void>): Promise<void> {
    await this.underWay;
    this.underWay = writeAlone(this.session, this.target, next).then(written);
    // Whoever waits for it hears of it; until then it is nobody's unhandled rejection.
    this.underWay.catch(() => undefined);
  }

  /** Everything taken is written. */
  done(): Promise<void> {
    return this.underWay;
  }
}
