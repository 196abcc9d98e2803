import { setTimeout as pause } from 'node:timers/promises';
import type { EventStore } from '@tovholder/event-store';
import type { Chance } from '../../crash/seeded.js';
import { asSeen } from './client.js';
import { now, type Recorder } from './recorder.js';

const patience = { toTheEndMs: 15_000, afterFailureMs: 20 };

/** Follows the log, is stopped and begins again now and then, and writes down every batch that came. */
export class Subscriber {
  private position = 0;
  private ending = new AbortController();
  private stopped = false;
  private failures = 0;

  constructor(
    private readonly store: EventStore,
    private readonly recorder: Recorder,
    private readonly chance: Chance,
  ) {}

  async follow(): Promise<void> {
    while (!this.stopped && this.failures < 20) {
      this.ending = new AbortController();
      // From where it was, or over again from a while ago.
      this.position = Math.max(0, this.position - this.chance.between(0, 2) * this.chance.between(0, 200));
      await this.followOnce();
    }
  }

  beginAgain(): void {
    this.ending.abort();
  }

  /** When it has seen what its process was told is written; the log may not keep that from it. */
  async end(acknowledged: number): Promise<void> {
    const givingUpAt = Date.now() + patience.toTheEndMs;
    while (this.position < acknowledged && Date.now() < givingUpAt) await pause(10);
    this.recorder.wrote(now(), { kind: 'watch-ended', after: this.position, acknowledged });
    this.stopped = true;
    this.ending.abort();
  }

  private async followOnce(): Promise<void> {
    const { signal } = this.ending;
    const batchSize = this.chance.between(1, 100);
    try {
      for await (const batch of this.store.subscribe({ after: BigInt(this.position), batchSize, signal })) {
        const seen = batch.map(asSeen);
        this.recorder.wrote(now(), { kind: 'watched', after: this.position, seen });
        this.position = seen.at(-1)?.position ?? this.position;
      }
    } catch (error) {
      this.failures++;
      this.recorder.wrote(now(), { kind: 'watch-failed', after: this.position, why: String(error) });
      await pause(patience.afterFailureMs);
    }
  }
}
