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
      if ((await this.deadlines.tick()) === 0) break;
      await this.viewsCaughtUp();
    }
    this.clock.moveTo(moment);
    return moment.toISOString();
  }
}
