import type {
  AllStreamResolvedEvent,
  AllStreamSubscription,
  Position as KurrentPosition,
} from '@kurrent/kurrentdb-client';
import { Doorbell } from '../subscription/doorbell.js';
import { interruptibly } from '../subscription/patience.js';
import type { Wait } from '../subscription/wait.js';

/** Opens a subscription that tells of stretches in which nothing was for us. */
export type OpenSubscription = (onCheckpoint: (reached: KurrentPosition) => void) => AllStreamSubscription;

/** While there is more to come at once, a batch that is not full waits for it so long and no longer. */
const companyMs = 50;

/**
 * One subscription of the server's, taken from in batches. Only what is asked for is drawn from it: what is not asked
 * for fills the client's small buffer, and then the server stops sending.
 */
export class Feed {
  /** Everything up to here has been handed out, or was not for us. */
  passed: KurrentPosition | undefined;

  private readonly subscription: AllStreamSubscription;
  private readonly bell = new Doorbell();
  private checkpoint: KurrentPosition | undefined;
  private live = false;
  private dropped = false;
  private failure: unknown;

  constructor(
    open: OpenSubscription,
    private readonly wait: Wait,
  ) {
    this.subscription = open((reached) => {
      this.checkpoint = reached;
    });
    const ring = () => this.bell.ring();
    this.subscription
      .on('readable', ring)
      .on('caughtUp', () => this.goesLive(true))
      .on('fellBehind', () => this.goesLive(false))
      .on('end', () => this.drop())
      .on('close', () => this.drop())
      .on('error', (error) => this.drop(error));
  }

  /** The next batch; nothing when the subscription was dropped without a reason, or `signal` aborts. */
  next(size: number, signal: AbortSignal): Promise<AllStreamResolvedEvent[] | undefined> {
    return interruptibly(signal, (ended) => this.gather(size, ended));
  }

  /** Waits for nobody: a server that is away would keep us waiting. */
  close(): void {
    this.subscription.unsubscribe().catch(() => undefined);
    this.subscription.destroy();
  }

  private async gather(size: number, ended: AbortSignal): Promise<AllStreamResolvedEvent[] | undefined> {
    const batch: AllStreamResolvedEvent[] = [];
    const over = untilAborted(ended);
    let company: Promise<void> | undefined;
    let waitedLongEnough = false;
    while (!ended.aborted) {
      const news = this.bell.next();
      this.draw(batch, size);
      if (batch.length > 0 && (batch.length === size || this.live || this.dropped || waitedLongEnough)) {
        news.leave();
        return batch;
      }
      if (this.dropped) {
        news.leave();
        if (this.failure !== undefined) throw asError(this.failure);
        return undefined;
      }
      if (batch.length > 0)
        company ??= this.wait(companyMs, ended).then(() => void (waitedLongEnough = true));
      await Promise.race([news.rung, company ?? over]);
      news.leave();
    }
    return undefined;
  }

  private draw(batch: AllStreamResolvedEvent[], size: number): void {
    while (batch.length < size) {
      const resolved = this.subscription.read() as AllStreamResolvedEvent | null;
      if (resolved === null) {
        // The buffer is empty, so whatever came before the last checkpoint has been drawn.
        this.passed = this.checkpoint;
        return;
      }
      batch.push(resolved);
    }
  }

  private goesLive(live: boolean): void {
    this.live = live;
    this.bell.ring();
  }

  private drop(failure?: unknown): void {
    this.dropped = true;
    this.failure ??= failure;
    this.bell.ring();
  }
}

async function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}

function asError(failure: unknown): Error {
  return failure instanceof Error ? failure : new Error('the subscription was dropped', { cause: failure });
}
