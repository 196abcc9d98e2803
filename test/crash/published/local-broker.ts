import type { LocalKafka, ThrowawayKafka } from '../../../infra/kafka/local-kafka.mjs';

/** The checkout's own Kafka, seen from where this is built to. */
const program = new URL('../../../../infra/kafka/local-kafka.mjs', import.meta.url);

/** A broker that can be killed, and is then started again on what it had kept. */
export class LocalBroker {
  private away = false;

  private constructor(
    private readonly place: ThrowawayKafka,
    private running: Promise<LocalKafka>,
  ) {}

  /** Nothing where this machine cannot run one; whoever asked is told why. */
  static async start(tell: (reason: string) => void): Promise<LocalBroker | undefined> {
    try {
      const place = await (await kafka()).startThrowawayKafka();
      return new LocalBroker(place, Promise.resolve(place));
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'CannotRunKafka') throw error;
      tell(error.message);
      return undefined;
    }
  }

  get brokers(): string {
    return this.place.brokers;
  }

  /** Killed, and not back yet. */
  get isAway(): boolean {
    return this.away;
  }

  /** That it comes back is not waited for: what is done meanwhile must not depend on it. */
  async restartByForce(): Promise<void> {
    await (await this.running).kill();
    this.away = true;
    this.running = this.startAgain();
    // Whoever waits for it is told.
    this.running.catch(() => undefined);
  }

  async isBack(): Promise<void> {
    await this.running;
  }

  async stop(): Promise<void> {
    await (await this.running).stop();
    await this.place.removeFolder();
  }

  private async startAgain(): Promise<LocalKafka> {
    const { folder, port } = this.place;
    const broker = await (await kafka()).startLocalKafka({ folder, port });
    this.away = false;
    return broker;
  }
}

async function kafka() {
  return (await import(program.href)) as typeof import('../../../infra/kafka/local-kafka.mjs');
}
