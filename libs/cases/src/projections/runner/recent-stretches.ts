import { partAfter, type Stretch } from './log-of-cases.js';

/** The stretches read last, for those who come just behind. Keeps so many and no more. */
export class RecentStretches {
  private readonly kept: Stretch[] = [];

  constructor(private readonly most: number) {}

  keep(stretch: Stretch): void {
    this.kept.push(stretch);
    if (this.kept.length > this.most) this.kept.shift();
  }

  /** What follows a position, if it was read lately. */
  after(position: bigint): Stretch | undefined {
    const found = this.kept.findLast(({ after, upTo }) => after <= position && position < upTo);
    return found && partAfter(position, found);
  }
}
