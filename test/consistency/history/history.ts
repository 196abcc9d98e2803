/** An event as somebody saw it. */
export interface Seen {
  position: number;
  stream: string;
  version: number;
  eventId: string;
  commandId: string;
}

/** Microseconds of the one monotonic clock that all processes of a machine share. */
interface Timed {
  client: string;
  invoked: number;
  completed: number;
}

export type Outcome =
  | { name: 'acknowledged'; version: number; position: number; repeated: boolean }
  | { name: 'refused'; actual: number }
  /** Written or not: the connection broke. */
  | { name: 'unknown' }
  | { name: 'unavailable' }
  | { name: 'failed'; why: string };

/** One sending of a command; a repeat is another operation of the same command. */
export interface AppendTried extends Timed {
  kind: 'append';
  stream: string;
  expectedVersion: number;
  commandId: string;
  eventIds: readonly string[];
  outcome: Outcome;
}

/** To the end of the stream. */
export interface StreamRead extends Timed {
  kind: 'read-stream';
  stream: string;
  afterVersion: number;
  seen: readonly Seen[];
}

export interface LogRead extends Timed {
  kind: 'read-all';
  after: number;
  limit: number;
  seen: readonly Seen[];
}

/** A batch that came to a subscriber who had seen everything up to `after`. */
export interface Watched extends Timed {
  kind: 'watched';
  after: number;
  seen: readonly Seen[];
}

/** The subscription gave up by itself. */
export interface WatchFailed extends Timed {
  kind: 'watch-failed';
  after: number;
  why: string;
}

/** The subscriber was given time to see what its own process had been told was written. */
export interface WatchEnded extends Timed {
  kind: 'watch-ended';
  after: number;
  acknowledged: number;
}

export type Read = StreamRead | LogRead | Watched;
export type Operation = AppendTried | Read | WatchFailed | WatchEnded;

/** What all clients did and were told, in the order of invocation, and the whole log read when all had ended. */
export interface History {
  operations: readonly Operation[];
  afterwards: LogRead;
}

export interface Fault {
  rule: string;
  says: string;
  /** The operations that show it, and of what they saw only what shows it. */
  piece: readonly Operation[];
}

export type Rule = (history: History) => Iterable<Fault>;

export interface Acknowledged extends AppendTried {
  outcome: Extract<Outcome, { name: 'acknowledged' }>;
}

export function isAcknowledged(operation: Operation): operation is Acknowledged {
  return operation.kind === 'append' && operation.outcome.name === 'acknowledged';
}

export function appendsOf({ operations }: History): AppendTried[] {
  return operations.filter((operation) => operation.kind === 'append');
}

export function readsOf({ operations, afterwards }: History): Read[] {
  return [...operations.filter(isRead), afterwards];
}

function isRead(operation: Operation): operation is Read {
  return 'seen' in operation;
}

/** What an acknowledgement says is in the log. */
export function written({ stream, commandId, eventIds, outcome }: Acknowledged): Seen[] {
  const { version, position } = outcome;
  return eventIds.map((eventId, index) => {
    const before = eventIds.length - 1 - index;
    return { position: position - before, stream, version: version - before, eventId, commandId };
  });
}

/** The read with only what matters of what it saw. */
export function showing<Reading extends Read>(read: Reading, matters: (seen: Seen) => boolean): Reading {
  return { ...read, seen: read.seen.filter(matters) };
}
