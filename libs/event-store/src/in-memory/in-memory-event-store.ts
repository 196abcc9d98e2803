import { defaultLimits, type Limits } from '../append/limits.js';
import { requireUuid, storable, type StorableAppend } from '../append/storable-append.js';
import type { Append, Appended, EventStore, Position, RecordedEvent } from '../event-store.js';
import { CommandIdReused, WrongExpectedVersion } from '../rejections.js';
import { Doorbell } from '../subscription/doorbell.js';
import { subscription, type SubscriptionOptions } from '../subscription/subscription.js';
import { realWait, type Wait } from '../subscription/wait.js';

export interface InMemoryEventStoreOptions {
  now?: () => Date;
  wait?: Wait;
  limits?: Partial<Limits>;
}

/** As on a disk: what a reader does to its copy must not reach the log. */
type StoredEvent = Omit<RecordedEvent, 'data' | 'metadata'> & { data: string; metadata: string };

/** The log without a disk, for specs and for playing models through. It forgets everything with the process. */
export class InMemoryEventStore implements EventStore {
  readonly numbering = 'gap-free';
  private readonly log: StoredEvent[] = [];
  private readonly streams = new Map<string, StoredEvent[]>();
  private readonly answers = new Map<string, { digest: string; answer: Appended }>();
  private readonly doorbell = new Doorbell();
  private readonly now: () => Date;
  private readonly wait: Wait;
  private readonly limits: Limits;

  constructor({ now = () => new Date(), wait = realWait, limits = {} }: InMemoryEventStoreOptions = {}) {
    this.now = now;
    this.wait = wait;
    this.limits = { ...defaultLimits, ...limits };
  }

  async append(append: Append): Promise<Appended> {
    // Refusals are rejections of the promise here too, as they are where a server gives them.
    await Promise.resolve();
    const checked = storable(append, this.limits);
    const answered = this.answered(checked.commandId, checked.commandDigest);
    if (answered) return answered;
    const stream = this.streams.get(checked.stream) ?? [];
    if (stream.length !== checked.expectedVersion) {
      throw new WrongExpectedVersion(checked.stream, checked.expectedVersion, stream.length);
    }
    this.record(checked, stream);
    const answer = {
      stream: checked.stream,
      version: stream.length,
      position: BigInt(this.log.length),
      repeated: false,
    };
    this.answers.set(checked.commandId, { digest: checked.commandDigest, answer });
    this.doorbell.ring();
    return answer;
  }

  async answerTo(commandId: string, commandDigest: string): Promise<Appended | undefined> {
    await Promise.resolve();
    return this.answered(requireUuid('commandId', commandId), commandDigest);
  }

  readStream(
    stream: string,
    { afterVersion = 0, limit = Infinity }: { afterVersion?: number; limit?: number } = {},
  ): Promise<RecordedEvent[]> {
    return Promise.resolve(copies(this.streams.get(stream) ?? [], afterVersion, limit));
  }

  readAll({ after, limit }: { after: Position; limit: number }): Promise<RecordedEvent[]> {
    return Promise.resolve(copies(this.log, Number(after), limit));
  }

  head(): Promise<Position> {
    return Promise.resolve(BigInt(this.log.length));
  }

  last(): Promise<RecordedEvent | undefined> {
    return Promise.resolve(copies(this.log, Math.max(0, this.log.length - 1), 1)[0]);
  }

  subscribe(options: SubscriptionOptions): AsyncIterable<RecordedEvent[]> {
    return subscription(
      {
        numbering: this.numbering,
        read: (after, limit) => this.readAll({ after, limit }),
        head: () => this.head(),
        doorbell: this.doorbell,
        wait: this.wait,
        pollEveryMs: 1_000,
        mayRecover: () => false,
      },
      options,
    );
  }

  private answered(commandId: string, commandDigest: string): Appended | undefined {
    const earlier = this.answers.get(commandId);
    if (!earlier) return undefined;
    if (earlier.digest !== commandDigest) throw new CommandIdReused(commandId);
    return { ...earlier.answer, repeated: true };
  }

  private record({ stream: name, commandId, events }: StorableAppend, stream: StoredEvent[]): void {
    const recordedAt = this.now().toISOString();
    for (const event of events) {
      const recorded = {
        ...event,
        stream: name,
        version: stream.length + 1,
        position: BigInt(this.log.length + 1),
        recordedAt,
        commandId,
      };
      stream.push(recorded);
      this.log.push(recorded);
    }
    this.streams.set(name, stream);
  }
}

function copies(events: StoredEvent[], after: number, limit: number): RecordedEvent[] {
  return events.slice(after, after + limit).map(({ data, metadata, ...event }) => ({
    ...event,
    data: JSON.parse(data) as object,
    metadata: JSON.parse(metadata) as object,
  }));
}
