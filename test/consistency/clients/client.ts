import {
  type Append,
  type EventStore,
  OutcomeUnknown,
  type RecordedEvent,
  StoreOverloaded,
  StoreUnavailable,
  WrongExpectedVersion,
} from '@tovholder/event-store';
import { uuidv7 } from 'uuidv7';
import type { Chance } from '../../crash/seeded.js';
import type { Outcome, Seen } from '../history/history.js';
import { now, type Recorder } from './recorder.js';

/** What several clients want at the same time, known to all by number. */
export interface Contested {
  stream: string;
  commandId: string;
}

/** One who writes, repeats and reads, and writes down every answer. It knows of a stream what it was last told. */
export class Client {
  private readonly versions = new Map<string, number>();
  private sent: Append[] = [];

  constructor(
    private readonly store: EventStore,
    private readonly recorder: Recorder,
    private readonly chance: Chance,
  ) {}

  /** Position of the last event that this client was told of, if it was told of one. */
  async act(contested: Contested): Promise<number> {
    const { stream } = contested;
    const roll = this.chance.between(0, 100);
    if (roll < 45) return this.send(this.newAppend(stream, uuidv7()));
    // Several send it, each as it decided by itself: one of them is to be carried out.
    if (roll < 55) return this.send(this.newAppend(stream, contested.commandId));
    if (roll < 65) return this.repeat();
    if (roll < 85) return this.readStream(stream);
    return this.readPage();
  }

  private newAppend(stream: string, commandId: string): Append {
    const events = Array.from({ length: this.chance.between(1, 4) }, () => ({
      id: uuidv7(),
      type: 'NoteMade',
      schemaVersion: 1,
      data: { length: 'x'.repeat(this.chance.between(0, 400)) },
      metadata: {},
    }));
    const expectedVersion = this.versions.get(stream) ?? 0;
    return { stream, expectedVersion, commandId, commandDigest: `${commandId} by all`, events };
  }

  private async send(append: Append): Promise<number> {
    this.sent = [...this.sent.slice(-20), append];
    const invoked = now();
    const outcome = await this.store.append(append).then(
      ({ version, position, repeated }): Outcome => ({
        name: 'acknowledged',
        version,
        position: Number(position),
        repeated,
      }),
      outcomeOf,
    );
    const { stream, expectedVersion, commandId, events } = append;
    const eventIds = events.map(({ id }) => id);
    this.recorder.wrote(invoked, { kind: 'append', stream, expectedVersion, commandId, eventIds, outcome });
    if (outcome.name === 'acknowledged') this.learn(stream, outcome.version);
    if (outcome.name === 'refused') this.versions.set(stream, outcome.actual);
    return outcome.name === 'acknowledged' ? outcome.position : 0;
  }

  /** Word for word, as after a broken connection, or for no reason. */
  private repeat(): Promise<number> {
    const append = this.sent[this.chance.between(0, this.sent.length)];
    return append ? this.send(append) : Promise.resolve(0);
  }

  private async readStream(stream: string): Promise<number> {
    const known = this.versions.get(stream) ?? 0;
    const afterVersion = this.chance.between(0, 2) === 0 ? 0 : this.chance.between(0, known + 1);
    const invoked = now();
    const events = await readable(this.store.readStream(stream, { afterVersion }));
    if (!events) return 0;
    const seen = events.map(asSeen);
    this.recorder.wrote(invoked, { kind: 'read-stream', stream, afterVersion, seen });
    this.learn(stream, seen.at(-1)?.version ?? 0);
    return 0;
  }

  private async readPage(): Promise<number> {
    const head = await readable(this.store.head());
    if (head === undefined) return 0;
    const limit = 50;
    const after = Math.max(0, Number(head) - this.chance.between(0, 2 * limit));
    const invoked = now();
    const events = await readable(this.store.readAll({ after: BigInt(after), limit }));
    if (events) this.recorder.wrote(invoked, { kind: 'read-all', after, limit, seen: events.map(asSeen) });
    return 0;
  }

  private learn(stream: string, version: number): void {
    this.versions.set(stream, Math.max(version, this.versions.get(stream) ?? 0));
  }
}

export function asSeen({ position, stream, version, id, commandId }: RecordedEvent): Seen {
  return { position: Number(position), stream, version, eventId: id, commandId };
}

function outcomeOf(error: unknown): Outcome {
  if (error instanceof WrongExpectedVersion) return { name: 'refused', actual: error.actual };
  if (error instanceof OutcomeUnknown) return { name: 'unknown' };
  if (error instanceof StoreUnavailable || error instanceof StoreOverloaded) return { name: 'unavailable' };
  return { name: 'failed', why: String(error) };
}

/** A read over a connection that was cut has said nothing. */
async function readable<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof StoreUnavailable) return undefined;
    throw error;
  }
}
