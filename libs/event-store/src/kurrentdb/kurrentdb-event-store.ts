import {
  BACKWARDS,
  END,
  jsonEvent,
  StreamNotFoundError,
  streamNameFilter,
  WrongExpectedVersionError,
  type ResolvedEvent,
} from '@kurrent/kurrentdb-client';
import { defaultLimits, type Limits } from '../append/limits.js';
import { requireUuid, storable, type StorableAppend } from '../append/storable-append.js';
import type { Append, Appended, Log, Position, RecordedEvent } from '../event-store.js';
import { StoreUnavailable, WrongExpectedVersion } from '../rejections.js';
import type { SubscriptionOptions } from '../subscription/subscription.js';
import { realWait, type Wait } from '../subscription/wait.js';
import { Answers } from './answers.js';
import { connection, type Connection } from './client.js';
import { failureOfAppend, failureOfRead, known } from './failures.js';
import { follow, type FollowedLog } from './follow.js';
import { expectedState, recordedEvent, recordsOf, revisionOf, serverPosition, versionOf } from './records.js';
import { StreamNames } from './stream-names.js';
import { Turns } from './turns.js';

export interface KurrentDbEventStoreOptions {
  /** `kurrentdb://…`, as the client reads it. */
  url: string;
  /** Tells this log's streams from others on the server. */
  namespace?: string;
  now?: () => Date;
  wait?: Wait;
  limits?: Partial<Limits>;
  /** Given in specs that have no server. */
  connect?: (url: string) => Connection;
}

/** How many events the client draws from the server before anybody asked for them. */
const drawnAhead = 64;
/** The server tells after 32 events that were not for us, so many times over, how far it has come. */
const checkpointInterval = 32;

/** The log on KurrentDB. Connects when first used; several processes may use one server or cluster. */
export class KurrentDbEventStore implements Log {
  readonly numbering = 'rising';
  private readonly names: StreamNames;
  private readonly limits: Limits;
  private readonly now: () => Date;
  private readonly wait: Wait;
  private readonly connection: Connection;
  private readonly answers: Answers;
  private readonly turns: Turns;
  private readonly closing = new AbortController();

  constructor({
    url,
    namespace = 'tovholder',
    now = () => new Date(),
    wait = realWait,
    limits = {},
    connect = connection,
  }: KurrentDbEventStoreOptions) {
    this.names = new StreamNames(namespace);
    this.limits = { ...defaultLimits, ...limits };
    this.now = now;
    this.wait = wait;
    this.connection = connect(url);
    this.answers = new Answers(this.db, this.names, wait);
    this.turns = new Turns(this.limits);
  }

  async append(append: Append): Promise<Appended> {
    const checked = storable(append, this.limits);
    return this.turns.take(checked, () => this.write(checked));
  }

  answerTo(commandId: string, commandDigest: string): Promise<Appended | undefined> {
    return this.answers.to(requireUuid('commandId', commandId), commandDigest);
  }

  async readStream(
    stream: string,
    { afterVersion = 0, limit }: { afterVersion?: number; limit?: number } = {},
  ): Promise<RecordedEvent[]> {
    const found = this.db.readStream(this.names.ofLog(stream), {
      fromRevision: revisionOf(afterVersion + 1),
      maxCount: limit,
      requiresLeader: true,
    });
    return this.recordedOf(found);
  }

  async readAll({ after, limit }: { after: Position; limit: number }): Promise<RecordedEvent[]> {
    // The server reads from a position on, and begins with the event that stands there.
    const found = this.db.readAll({
      fromPosition: serverPosition(after),
      maxCount: after === 0n ? limit : limit + 1,
      filter: this.ofThisLog(),
      requiresLeader: true,
    });
    const events = await this.recordedOf(found);
    return events.filter(({ position }) => position > after).slice(0, limit);
  }

  async head(): Promise<Position> {
    return (await this.last())?.position ?? 0n;
  }

  async last(): Promise<RecordedEvent | undefined> {
    const found = this.db.readAll({
      fromPosition: END,
      direction: BACKWARDS,
      maxCount: 1,
      filter: this.ofThisLog(),
      requiresLeader: true,
    });
    const [last] = await this.recordedOf(found);
    return last;
  }

  subscribe({ signal, ...options }: SubscriptionOptions): AsyncIterable<RecordedEvent[]> {
    const log: FollowedLog = {
      open: (fromPosition, onCheckpoint) =>
        this.db.subscribeToAll(
          {
            fromPosition,
            filter: this.ofThisLog((_, reached) => onCheckpoint(reached)),
            requiresLeader: true,
          },
          { highWaterMark: drawnAhead },
        ),
      recorded: (resolved) => this.recorded(resolved),
      head: () => this.head(),
      wait: this.wait,
      mayRecover: (error) => failureOfRead(error) instanceof StoreUnavailable,
    };
    return follow(log, { ...options, signal: AbortSignal.any([signal, this.closing.signal]) });
  }

  /**
   * Offers the writer what it must refuse, so that it has to look, and leaves nothing behind.
   * @throws StoreUnavailable, or why the server refused
   */
  async proveWritable(): Promise<void> {
    const streamName = this.names.neverThere;
    try {
      await this.db.multiStreamAppend([
        { streamName, expectedState: revisionOf(1), events: [jsonEvent({ type: 'Probe', data: {} })] },
      ]);
    } catch (error) {
      if (!(known(error) instanceof WrongExpectedVersionError)) throw failureOfRead(error);
    }
  }

  /** Ends subscriptions, answers what was taken, and leaves no connection. */
  async close(): Promise<void> {
    this.closing.abort();
    await this.turns.close();
    await this.connection.close();
  }

  private get db() {
    return this.connection.db;
  }

  /** The answer first, so that the position the server tells, which is the last record's, is the last event's. */
  private async write(append: StorableAppend): Promise<Appended> {
    const { stream, expectedVersion, events } = append;
    try {
      const { position } = await this.db.multiStreamAppend([
        this.answers.toBegin(append),
        {
          streamName: this.names.ofLog(stream),
          expectedState: expectedState(expectedVersion),
          events: recordsOf(append, this.now()),
        },
      ]);
      return { stream, version: expectedVersion + events.length, position, repeated: false };
    } catch (error) {
      const reason = known(error);
      if (reason instanceof WrongExpectedVersionError) return this.afterConflict(append, reason);
      throw failureOfAppend(error, append.commandId);
    }
  }

  /** Either stream may be the one the server names: a command repeated late finds both further on. */
  private async afterConflict(
    append: StorableAppend,
    { streamName, actualState }: WrongExpectedVersionError,
  ): Promise<Appended> {
    const { stream, expectedVersion, commandId, commandDigest } = append;
    if (streamName === this.names.ofAnswer(commandId)) return this.answers.knownTo(append);
    const answer = await this.answers.to(commandId, commandDigest);
    if (answer) return answer;
    throw new WrongExpectedVersion(stream, expectedVersion, versionOf(actualState));
  }

  private ofThisLog(checkpointReached?: Parameters<typeof streamNameFilter>[0]['checkpointReached']) {
    return streamNameFilter({ prefixes: [this.names.prefix], checkpointInterval, checkpointReached });
  }

  private async recordedOf(found: AsyncIterable<ResolvedEvent>): Promise<RecordedEvent[]> {
    const resolved: ResolvedEvent[] = [];
    try {
      for await (const one of found) resolved.push(one);
    } catch (error) {
      if (known(error) instanceof StreamNotFoundError) return [];
      throw failureOfRead(error);
    }
    return this.recorded(resolved);
  }

  private recorded(resolved: readonly ResolvedEvent[]): RecordedEvent[] {
    return resolved.flatMap(({ event }) => (event ? [recordedEvent(event, this.names)] : []));
  }
}
