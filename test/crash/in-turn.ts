import { Killable } from '../kafka/process.js';

/** Processes that do the same, one after the other; when one is killed, the next is loaded already. */
export class InTurn<Order extends object> {
  private next: Killable;
  private working: Killable | undefined;

  /** @param program says `under way` when it has begun */
  constructor(private readonly program: URL) {
    this.next = Killable.start(program);
  }

  async begin(order: Order): Promise<void> {
    const process = this.next.begin(order);
    this.working = process;
    this.next = Killable.start(this.program);
    await process.hasSaid('under way');
  }

  async kill(): Promise<void> {
    this.working?.refuseEarlyEnd();
    await this.working?.kill();
    this.working = undefined;
  }

  /** Never resolves; rejects when the one at work is gone, for whoever waits for something that it does. */
  goneTooEarly(): Promise<never> {
    return this.working?.goneTooEarly() ?? new Promise<never>(() => undefined);
  }

  async end(): Promise<void> {
    await Promise.all([this.working?.kill(), this.next.kill()]);
  }
}
