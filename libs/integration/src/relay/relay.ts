import { readCaseEvent } from '@tovholder/cases';
import { LogNotContiguous, type EventStore, type RecordedEvent, type Wait } from '@tovholder/event-store';
import { setTimeout as pause } from 'node:timers/promises';
import { publish, type PublishedEvent } from '../published/publish.js';
import { CannotPublish } from './cannot-publish.js';
import type { Publisher } from './publisher.js';
import { RelaySession } from './relay-session.js';

/** For people who run the system. `failure` never holds what is in an event. */
export type RelayStatus =
  | { state: 'standing-by' }
  | { state: 'relaying' }
  /** The broker or the database is out of reach; what happens meanwhile waits in the log. */
  | { state: 'waiting'; failure: string };

export interface RelayOptions {
  store: EventStore;
  /** The checkpoint's database, for the application's role; see `prepareRelay`. */
  databaseUrl: string;
  publisher: Publisher;
  /** Which installation events come from, as a URI. */
  source: string;
  /** Relays of one name take turns, and share a checkpoint. */
  name?: string;
  /** The most events read, and held in memory, at once. A broker takes a megabyte: some 1,000 of ours. */
  batchSize?: number;
  /** How often one standing by asks whether the lead is free. */
  askEveryMs?: number;
  wait?: Wait;
  /** Called when the state changes. */
  report?: (status: RelayStatus) => void;
}

const retry = { firstMs: 100, longestMs: 15_000 };
const lasting = [CannotPublish, LogNotContiguous];

/**
 * Carries the log to a broker: reads on from its checkpoint, sends, and moves the checkpoint when all is acknowledged.
 * So nothing is lost; what was sent but not yet noted is sent again, under the same ids. One batch at a time is under
 * way, which keeps the order within a case and the memory flat, however long the broker has been away.
 */
export class Relay {
  private reported = '';

  constructor(private readonly options: RelayOptions) {}

  /** Until `signal` aborts. @throws CannotPublish, LogNotContiguous: trying again would not help */
  async run(signal: AbortSignal): Promise<void> {
    await this.patiently(signal, () => this.lead(signal));
  }

  private async lead(signal: AbortSignal): Promise<void> {
    const { databaseUrl, name = 'kafka', askEveryMs = 500 } = this.options;
    const session = await RelaySession.open(databaseUrl, name);
    try {
      while (!(await session.takeLead())) {
        this.report({ state: 'standing-by' });
        await this.wait(askEveryMs, signal);
        if (signal.aborted) return;
      }
      await this.carry(session, AbortSignal.any([signal, session.lost]));
    } finally {
      await session.close();
    }
    if (!signal.aborted) throw new Error('the connection to the database is gone');
  }

  private async carry(session: RelaySession, signal: AbortSignal): Promise<void> {
    const { store, batchSize = 500 } = this.options;
    let position = await session.position();
    this.report({ state: 'relaying' });
    for await (const page of store.subscribe({ after: position, batchSize, signal })) {
      const events = this.forOthers(page);
      const sent = events.length === 0 || (await this.patiently(signal, () => this.send(events)));
      if (!sent) return;
      this.report({ state: 'relaying' });
      const upTo = page.at(-1)?.position ?? position;
      await session.move(position, upTo);
      position = upTo;
    }
  }

  private send(events: readonly PublishedEvent[]): Promise<void> {
    return this.options.publisher.send(events);
  }

  private forOthers(page: readonly RecordedEvent[]): PublishedEvent[] {
    const events: PublishedEvent[] = [];
    for (const recorded of page) {
      try {
        const event = readCaseEvent(recorded);
        const published = event && publish(event, this.options.source);
        if (published) events.push(published);
      } catch (cause) {
        throw new CannotPublish(recorded.type, recorded.position, { cause });
      }
    }
    return events;
  }

  /** Tries until it is done or `signal` aborts, less and less often; says whether it was done. */
  private async patiently(signal: AbortSignal, work: () => Promise<void>): Promise<boolean> {
    for (let delay = retry.firstMs; !signal.aborted; delay = Math.min(delay * 2, retry.longestMs)) {
      const begunAt = performance.now();
      try {
        await work();
        return true;
      } catch (error) {
        if (lasting.some((kind) => error instanceof kind)) throw error;
        if (signal.aborted) return false;
        // It went well for long; what ended it is news.
        if (performance.now() - begunAt > retry.longestMs) delay = retry.firstMs;
        this.report({ state: 'waiting', failure: describe(error) });
        await this.wait(delay, signal);
      }
    }
    return false;
  }

  private wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    const { wait = (ms: number) => pause(ms, undefined, { signal }).catch(() => undefined) } = this.options;
    return wait(milliseconds, signal);
  }

  private report(status: RelayStatus): void {
    if (this.reported === status.state) return;
    this.reported = status.state;
    this.options.report?.(status);
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : 'unknown failure';
}
