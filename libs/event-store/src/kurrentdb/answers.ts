import { randomUUID } from 'node:crypto';
import {
  jsonEvent,
  NO_STREAM,
  StreamNotFoundError,
  type AppendStreamRequest,
} from '@kurrent/kurrentdb-client';
import type { StorableAppend } from '../append/storable-append.js';
import type { Appended, Position } from '../event-store.js';
import { CommandIdReused, OutcomeUnknown } from '../rejections.js';
import type { Wait } from '../subscription/wait.js';
import type { KurrentDb } from './client.js';
import { failureOfRead, known } from './failures.js';
import { positionOf, revisionOf, StrangeRecord } from './records.js';
import type { StreamNames } from './stream-names.js';

type Answer = { stream: string; version: number; digest: string };

/** How long what the leader has taken may need to be seen by everybody: half a second together. */
const lookAgainAfterMs = [10, 30, 60, 100, 300];

/**
 * The answers to commands, each in a stream of its own that can only be begun once. It is begun in the same piece as
 * the command's events are written, so a command is carried out and answered, or neither.
 */
export class Answers {
  constructor(
    private readonly db: KurrentDb,
    private readonly names: StreamNames,
    private readonly wait: Wait,
  ) {}

  /**
   * The id is new at each try. The server takes an append whose ids it knows for the same one come again, and would
   * tell two who ask at once both that they were the first.
   */
  toBegin({
    stream,
    expectedVersion,
    commandId,
    commandDigest,
    events,
  }: StorableAppend): AppendStreamRequest {
    const answer: Answer = { stream, version: expectedVersion + events.length, digest: commandDigest };
    return {
      streamName: this.names.ofAnswer(commandId),
      expectedState: NO_STREAM,
      events: [jsonEvent({ id: randomUUID(), type: 'CommandAnswered', data: answer })],
    };
  }

  /** @throws CommandIdReused */
  async to(commandId: string, commandDigest: string): Promise<Appended | undefined> {
    const record = await this.eventAt(this.names.ofAnswer(commandId), 1);
    if (!record) return undefined;
    const { stream, version, digest } = record.data as Answer;
    if (digest !== commandDigest) throw new CommandIdReused(commandId);
    return { stream, version, position: await this.positionAt(stream, version), repeated: true };
  }

  /**
   * For one who was told that there is an answer: the leader judges by what it has taken, and shows what the cluster
   * has. @throws CommandIdReused; OutcomeUnknown when it does not show in time
   */
  async knownTo({ commandId, commandDigest }: StorableAppend): Promise<Appended> {
    const patient = new AbortController().signal;
    for (const milliseconds of [0, ...lookAgainAfterMs]) {
      if (milliseconds > 0) await this.wait(milliseconds, patient);
      const answer = await this.to(commandId, commandDigest);
      if (answer) return answer;
    }
    throw new OutcomeUnknown(commandId);
  }

  private async positionAt(stream: string, version: number): Promise<Position> {
    const record = await this.eventAt(this.names.ofLog(stream), version);
    if (!record) throw new StrangeRecord(`${version} of an answered command`, 'place in its stream');
    return positionOf(record);
  }

  private async eventAt(streamName: string, version: number) {
    const fromRevision = revisionOf(version);
    try {
      const found = this.db.readStream(streamName, { fromRevision, maxCount: 1, requiresLeader: true });
      for await (const { event } of found) return event;
      return undefined;
    } catch (error) {
      if (known(error) instanceof StreamNotFoundError) return undefined;
      throw failureOfRead(error);
    }
  }
}
