import type { DeadlineClock } from '@tovholder/cases';
import type { SimulatedClock } from './simulated-clock.js';

/** Lets simulated time pass so that every deadline on the way is missed when it falls due, not when we arrive. */
export class TimeMachine {
  constructor(
    private readonly clock: SimulatedClock,
    private readonly deadlines: Pick<DeadlineClock, 'tick' | 'nextDue'>,
    private readonly viewsCaughtUp: () => Promise<void>,
  ) {}

  /** @throws TimeOnlyMovesForward */
  async passTo(moment: Date): Promise<string> {
    await this.viewsCaughtUp();
    for (;;) {
      const due = await this.deadlines.nextDue();
      if (due === undefined || due >= moment.toISOString()) break;
      const justAfter = new Date(Date.parse(due) + 1);
      this.clock.moveTo(justAfter > this.clock.now() ? justAfter : this.clock.now());
      const missed = await this.deadlines.tick();
      await this.viewsCaughtUp();
      // One that cannot be missed would be next for ever. One that is gone was found by a look just before ours.
      if (missed === 0 && (await this.deadlines.nextDue()) === due) break;
    }
    this.clock.moveTo(moment);
    return moment.toISOString();
  }
}
