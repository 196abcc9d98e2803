/** Wakes whoever waits for news of the log. A ring with nobody waiting is forgotten: waiters look before they wait. */
export class Doorbell {
  private waiting = new Set<() => void>();

  ring(): void {
    const woken = this.waiting;
    this.waiting = new Set();
    for (const wake of woken) wake();
  }

  /** Take it before looking, await it after, and no ring in between is missed. */
  next(): { rung: Promise<void>; leave(): void } {
    let wake: () => void = () => undefined;
    const rung = new Promise<void>((resolve) => (wake = resolve));
    this.waiting.add(wake);
    return { rung, leave: () => this.waiting.delete(wake) };
  }
}
