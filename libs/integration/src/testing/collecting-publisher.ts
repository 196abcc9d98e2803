import type { PublishedEvent } from '../published/publish.js';
import type { Publisher } from '../relay/publisher.js';

/** A broker in memory, which can be out of reach, or take what it is given and be gone before it says so. */
export class CollectingPublisher implements Publisher {
  readonly batches: (readonly PublishedEvent[])[] = [];
  refused = 0;
  outOfReach = false;
  goneBeforeAnswer = false;
  private watchers: (() => void)[] = [];

  get ids(): string[] {
    return this.batches.flat().map(({ id }) => id);
  }

  async send(events: readonly PublishedEvent[]): Promise<void> {
    await Promise.resolve();
    if (this.outOfReach) this.refused += 1;
    else this.batches.push(events);
    for (const look of this.watchers.splice(0)) look();
    if (this.outOfReach || this.goneBeforeAnswer) throw new Error('no broker');
  }

  /** Resolves once it is so, looked at after each sending. */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await new Promise<void>((resolve) => this.watchers.push(resolve));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
