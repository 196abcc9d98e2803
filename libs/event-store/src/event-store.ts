/** Place of an event in the whole log: above 0, rising in the order of commit. 0 is before the first. */
export type Position = bigint;

/**
 * What positions tell of a missing event. `gap-free`: they are 1, 2, 3 …, so a missing event is a missing number.
 * `rising`: they have gaps that mean nothing, and a missing event shows in the versions of its stream only.
 */
export type Numbering = 'gap-free' | 'rising';

export interface NewEvent {
  /** UUID, chosen by whoever decides; the same event never gets two. */
  id: string;
  /** Explicit past-tense name, e.g. `ConcernRaised`. */
  type: string;
  schemaVersion: number;
  data: object;
  /** Who, under which role, on which model, knowing the log up to where. */
  metadata: object;
}

export interface RecordedEvent extends NewEvent {
  stream: string;
  /** 1, 2, 3 … within the stream. */
  version: number;
  position: Position;
  /** ISO 8601 UTC, set by the store's clock. */
  recordedAt: string;
  commandId: string;
}

export interface Append {
  stream: string;
  /** The version the writer saw; 0 when the stream is to be new. */
  expectedVersion: number;
  /** UUID of the command. A command already answered is not carried out again: its first answer is returned. */
  commandId: string;
  /** Digest of what was asked and by whom; the same command id with another digest is refused. */
  commandDigest: string;
  /** At least one. */
  events: readonly NewEvent[];
}

export interface Appended {
  stream: string;
  /** Version of the stream after the last event of this append. */
  version: number;
  /** Position of the last event of this append. */
  position: Position;
  /** True when the command had been answered before and nothing was written now. */
  repeated: boolean;
}

export interface EventStore {
  readonly numbering: Numbering;
  /**
   * @throws WrongExpectedVersion, CommandIdReused, StoreOverloaded, StoreUnavailable, OutcomeUnknown; and for what no
   * log could keep MalformedAppend, UnstorableText, EventTooLarge
   */
  append(append: Append): Promise<Appended>;
  /** The first answer to a command, if it was answered. @throws CommandIdReused */
  answerTo(commandId: string, commandDigest: string): Promise<Appended | undefined>;
  /** In order of version; empty when there is no such stream. */
  readStream(stream: string, from?: { afterVersion?: number; limit?: number }): Promise<RecordedEvent[]>;
  /** In order of position. `after` is a position that this log gave out, or 0: what lies between has no meaning. */
  readAll(from: { after: Position; limit: number }): Promise<RecordedEvent[]>;
  /** Catch-up, then live: batches in order, none twice, none left out. Ends when `signal` aborts. A slow reader slows nobody. */
  subscribe(options: {
    after: Position;
    batchSize?: number;
    signal: AbortSignal;
  }): AsyncIterable<RecordedEvent[]>;
  /** Position of the last event; 0 when the log is empty. */
  head(): Promise<Position>;
  /** The last event; nothing when the log is empty. */
  last(): Promise<RecordedEvent | undefined>;
}

/** A log kept by a server, as whoever starts and ends a process holds it. */
export interface Log extends EventStore {
  /** Tells whether an append made now would be kept. Leaves nothing in the log. @throws StoreUnavailable */
  proveWritable(): Promise<void>;
  /** Ends subscriptions, answers what was taken, and leaves no connection. */
  close(): Promise<void>;
}
