import type { Clock } from '@tovholder/operations';

export class TimeOnlyMovesForward extends Error {
  constructor() {
    super('a simulated clock can only be moved forward');
    this.name = 'TimeOnlyMovesForward';
  }
}

/** A clock that stands still until it is moved. For demonstrations and tests; a server in use never has one. */
export class SimulatedClock implements Clock {
  constructor(private at: Date) {}

  now(): Date {
    return new Date(this.at);
  }

  /** @throws TimeOnlyMovesForward */
  moveTo(at: Date): void {
    if (at < this.at) throw new TimeOnlyMovesForward();
    this.at = new Date(at);
  }
}
