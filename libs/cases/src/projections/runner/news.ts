import type { Wait } from '@tovholder/event-store';
import { stretchOf, type LogOfCases, type Stretch } from './log-of-cases.js';

interface Subscription {
  /** Whoever stands here is at the end of the log, as far as anybody knows. */
  upTo: bigint;
  stop: AbortController;
  ended: Promise<void>;
}

interface Waiting {
  position: bigint;
  resolve: () => void;
  reject: (error: unknown) => void;
}

/** A dozen projections write a dozen events in hardly more statements than one. */
const gatherMs = 10;

/**
 * One subscription to the log for everybody who waits at its end. It runs while somebody follows. News after a quiet
 * time is told at once; what comes right after it is gathered for a moment.
 */
export class News {
  private followers = 0;
  private subscription: Subscription | undefined;
  private waiting: readonly Waiting[] = [];

  constructor(
    private readonly log: LogOfCases,
    private readonly batchSize: number,
    private readonly onNews: (stretch: Stretch) => void,
    private readonly wait: Wait,
  ) {}

  join(): void {
    this.followers += 1;
  }

  /** The last one to leave ends the subscription. */
  async leave(): Promise<void> {
    this.followers -= 1;
    if (this.followers > 0) return;
    this.subscription?.stop.abort();
    await this.subscription?.ended;
  }

  /** Whether nothing is known to follow, so that looking is not worth the while. */
  endsAt(position: bigint): boolean {
    return this.subscription?.upTo === position;
  }

  /** When the log may have gone on from there. */
  beyond(position: bigint): Promise<void> {
    this.subscription ??= this.subscribe(position);
    if (this.subscription.upTo > position) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.waiting = [...this.waiting, { position, resolve, reject }];
    });
  }

  private subscribe(after: bigint): Subscription {
    const stop = new AbortController();
    const subscription: Subscription = { upTo: after, stop, ended: Promise.resolve() };
    subscription.ended = this.listen(subscription).then(
      () =>
        this.release(
          () => true,
          ({ resolve }) => resolve(),
        ),
      (error: unknown) =>
        this.release(
          () => true,
          ({ reject }) => reject(error),
        ),
    );
    return subscription;
  }

  private async listen(subscription: Subscription): Promise<void> {
    const { store } = this.log;
    const { upTo: after, stop } = subscription;
    try {
      for await (const recorded of store.subscribe({
        after,
        batchSize: this.batchSize,
        signal: stop.signal,
      })) {
        const stretch = stretchOf(this.log, subscription.upTo, recorded);
        this.onNews(stretch);
        subscription.upTo = stretch.upTo;
        this.release(
          ({ position }) => position < stretch.upTo,
          ({ resolve }) => resolve(),
        );
        await this.wait(gatherMs, stop.signal);
      }
    } finally {
      if (this.subscription === subscription) this.subscription = undefined;
    }
  }

  private release(which: (one: Waiting) => boolean, tell: (one: Waiting) => void): void {
    const released = this.waiting.filter(which);
    this.waiting = this.waiting.filter((one) => !which(one));
    for (const one of released) tell(one);
  }
}
