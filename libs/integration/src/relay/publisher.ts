import type { PublishedEvent } from '../published/publish.js';

/** Where published events go. */
export interface Publisher {
  /**
   * Resolves when all of it is kept where it will not be lost, events of one case in the order given. Rejected, it may
   * have been sent in part, and is to be given again, whole.
   */
  send(events: readonly PublishedEvent[]): Promise<void>;
  close(): Promise<void>;
}
