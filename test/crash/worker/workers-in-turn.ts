import { Killable } from '../../kafka/process.js';
import type { WorkerOrder } from './worker-process.js';

/** One worker after the other; when one is killed, the next is loaded already. */
export class WorkersInTurn {
  private next = load();
  private working: Killable | undefined;

  async begin(order: WorkerOrder): Promise<void> {
    const worker = this.next.begin(order);
    this.working = worker;
    this.next = load();
    await worker.hasSaid('under way');
  }

  async kill(): Promise<void> {
    this.working?.refuseEarlyEnd();
    await this.working?.kill();
    this.working = undefined;
  }

  async end(): Promise<void> {
    await Promise.all([this.working?.kill(), this.next.kill()]);
  }
}

function load(): Killable {
  return Killable.start(new URL('worker-process.js', import.meta.url));
}
