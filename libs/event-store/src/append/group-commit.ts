import type { Appended } from '../event-store.js';
import { StoreOverloaded, StoreUnavailable } from '../rejections.js';
import type { Limits } from './limits.js';
import type { StorableAppend } from './storable-append.js';

/** Writes a batch that names each stream and each command at most once; what became of each, in the same order. */
export type WriteBatch = (batch: readonly StorableAppend[]) => Promise<(Appended | Error)[]>;

interface Waiting {
  append: StorableAppend;
  answer: (outcome: Appended | Error) => void;
}

/** Fewer appends than this gain more by sharing one wait for the disk than by being written side by side. */
const worthAWrite = 16;

/**
 * Gathers what arrives while a write is under way, and writes it together next. A lone append finds no write under
 * way and goes at once; nobody ever waits for company.
 */
export class GroupCommit {
  private queue: Waiting[] = [];
  private queuedBytes = 0;
  private freeLanes: number;
  private starting = false;
  private closed = false;
  private readonly busy = new Set<string>();
  private idle: (() => void)[] = [];

  constructor(
    private readonly write: WriteBatch,
    private readonly limits: Limits,
    private readonly lanes: number,
  ) {
    this.freeLanes = lanes;
  }

  submit(append: StorableAppend): Promise<Appended> {
    if (this.closed) return Promise.reject(new StoreUnavailable(1));
    const { queuedAppends, queuedBytes } = this.limits;
    if (this.queue.length >= queuedAppends || this.queuedBytes + append.bytes > queuedBytes) {
      return Promise.reject(new StoreOverloaded(1));
    }
    return new Promise((resolve, reject) => {
      const answer = (outcome: Appended | Error) =>
        outcome instanceof Error ? reject(outcome) : resolve(outcome);
      this.queue.push({ append, answer });
      this.queuedBytes += append.bytes;
      this.startSoon();
    });
  }

  /** Takes nothing more, and resolves when everything taken has been answered. */
  async close(): Promise<void> {
    this.closed = true;
    if (this.queue.length === 0 && this.freeLanes === this.lanes) return;
    await new Promise<void>((resolve) => this.idle.push(resolve));
  }

  /** Soon, not now: what is submitted by the same turn of the event loop goes together. */
  private startSoon(): void {
    if (this.starting || this.freeLanes === 0) return;
    this.starting = true;
    queueMicrotask(() => {
      this.starting = false;
      this.start();
    });
  }

  private start(): void {
    while (this.freeLanes > 0) {
      const batch = this.nextBatch();
      if (batch.length === 0) return;
      this.freeLanes--;
      void this.run(batch);
    }
  }

  private async run(batch: Waiting[]): Promise<void> {
    const outcomes = await this.write(batch.map(({ append }) => append)).catch((error: unknown) =>
      batch.map(() => asError(error)),
    );
    for (const { append } of batch) {
      this.busy.delete(streamKey(append));
      this.busy.delete(commandKey(append));
    }
    this.freeLanes++;
    batch.forEach(({ answer }, index) => answer(outcomes[index] ?? new Error('the log gave no answer')));
    if (this.queue.length > 0) this.startSoon();
    else if (this.freeLanes === this.lanes) for (const resolve of this.idle.splice(0)) resolve();
  }

  /**
   * In order of arrival. What meets a stream or a command that is being written, or that somebody ahead of it waits
   * for, stays in the queue: one of two would be refused anyway, and by arrival it is to be the later one.
   */
  private nextBatch(): Waiting[] {
    const batch: Waiting[] = [];
    const left: Waiting[] = [];
    const awaited = new Set<string>();
    let events = 0;
    let bytes = 0;
    let index = 0;
    // A share for each free lane: while one waits for the disk, the other is written.
    const most = Math.max(worthAWrite, Math.ceil(this.queue.length / this.freeLanes));
    for (; index < this.queue.length && batch.length < most; index++) {
      const waiting = this.queue[index] as Waiting;
      const { append } = waiting;
      const keys = [streamKey(append), commandKey(append)];
      if (keys.some((key) => this.busy.has(key) || awaited.has(key))) {
        for (const key of keys) awaited.add(key);
        left.push(waiting);
        continue;
      }
      const fits =
        events + append.events.length <= this.limits.batchEvents &&
        bytes + append.bytes <= this.limits.batchBytes;
      if (batch.length > 0 && !fits) break;
      events += append.events.length;
      bytes += append.bytes;
      for (const key of keys) this.busy.add(key);
      batch.push(waiting);
    }
    this.queue = [...left, ...this.queue.slice(index)];
    this.queuedBytes -= bytes;
    return batch;
  }
}

const streamKey = ({ stream }: StorableAppend) => `s${stream}`;
const commandKey = ({ commandId }: StorableAppend) => `c${commandId}`;

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
