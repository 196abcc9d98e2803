import type { Calendar } from '@tovholder/calendar';
import {
  OutcomeUnknown,
  WrongExpectedVersion,
  type Appended,
  type EventStore,
  type NewEvent,
} from '@tovholder/event-store';
import type { Model } from '@tovholder/model';
import { CaseMovedOn, CaseRejected, VersionNotReached } from './case-rejected.js';
import { caseIdOf, streamOf, toCaseEvent, toNewEvent } from './case-stream.js';
import { childInQuestion, howMuchToKnow } from './child-in-question.js';
import { digestOf } from './command-digest.js';
import { consentHints } from './commands/consent-hints.js';
import { hintsOf } from './commands/hints.js';
import { seesCase } from './domain/access/may-see.js';
import { isAutomatic } from './domain/automatic-commands.js';
import type { CaseEvent } from './domain/case-event.js';
import type { CaseState } from './domain/case-state.js';
import type { ModelPin } from './domain/concern/concern-events.js';
import { nothingKnown, type Context, type KnownOfChild, type KnownSharedMeasure } from './domain/context.js';
import { decide } from './domain/decide.js';
import { fold } from './domain/evolve.js';
import { sharedMeasureIn } from './domain/measures/shared-measures.js';
import { isRejection, reject, type Rejection } from './domain/rejection.js';
import type { Roster } from './domain/roster.js';
import { standsWhenCaseMovedOn } from './domain/stale-commands.js';
import type { Order } from './order.js';
import { sharedMeasureAskedFor } from './shared-measure-asked-for.js';
import type { StoredCaseEvent } from './projections/stored-case-event.js';

/** What the rules need from outside: who works here, what the log knows of the child, which model, what time, new ids. */
export interface Surroundings {
  store: EventStore;
  modelFor: (pin: ModelPin) => Model;
  /** The version somebody names without its hash, where the municipality has it. */
  modelNamed: (name: string, version: string) => Model | undefined;
  calendarFor: (model: Model) => Calendar;
  roster: () => Roster;
  /** The child's concerns other than in the case itself: all the log holds by now, or what is known without waiting. */
  knownOfChild: (
    cprIndex: string,
    exceptCaseId: string,
    how: 'complete' | 'at-once',
  ) => Promise<KnownOfChild>;
  now: () => string;
  newId: () => string;
}

/** The answer to a command. */
export interface Answer {
  caseId: string;
  /** Version of the case afterwards. */
  version: number;
  /** A query that asks to see at least this shows what was just done. */
  position: bigint;
  /** True when the command had been carried out before. */
  repeated: boolean;
  /** What the command brought about. */
  events: readonly StoredCaseEvent[];
  /** What is worth looking at again, though it was carried out. */
  hints: readonly string[];
}

// Others may write to the same case between read and append; each try decides afresh on what they wrote.
const attempts = 10;

/** The one way a case changes: read its stream, decide, append what was decided. */
export class Cases {
  constructor(private readonly around: Surroundings) {}

  /** @throws CaseRejected, CaseMovedOn, VersionNotReached, CommandIdReused, StoreOverloaded, StoreUnavailable, OutcomeUnknown */
  async carryOut(order: Order): Promise<Answer> {
    const digest = digestOf(order);
    const earlier = await this.around.store.answerTo(order.commandId, digest);
    if (earlier) return this.answered(earlier, order.commandId);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.decideAndAppend(order, digest);
      } catch (error) {
        // The same command, sent twice at once, may have been carried out while this one was being decided.
        const answered = await this.answerAfter(error, order.commandId, digest);
        if (answered) return this.answered(answered, order.commandId);
        if (!(error instanceof WrongExpectedVersion) || attempt === attempts) throw error;
      }
    }
  }

  /** What may have been kept is not said to be lost because the log cannot be asked just then. */
  private async answerAfter(
    error: unknown,
    commandId: string,
    digest: string,
  ): Promise<Appended | undefined> {
    try {
      return await this.around.store.answerTo(commandId, digest);
    } catch (another) {
      throw error instanceof OutcomeUnknown ? error : another;
    }
  }

  /** Everything that happened in a case; empty when there is none. */
  async history(caseId: string): Promise<StoredCaseEvent[]> {
    return (await this.around.store.readStream(streamOf(caseId))).map(toCaseEvent);
  }

  private async decideAndAppend(order: Order, digest: string): Promise<Answer> {
    const { caseId, commandId, command, seenVersion } = order;
    const history = await this.history(caseId);
    if (history.length === 0 && command.type !== 'RaiseConcern')
      throw new CaseRejected(reject('case-not-found'));
    const state = fold(history);
    const context = await this.contextOf(order, history, state);
    const decided = decide(command, state, context);
    const refused = isRejection(decided) ? rejected(decided, context.model) : undefined;
    // Whoever may not see the case learns nothing from a version; whoever may is told first what others did.
    if (refused?.rejection.kind === 'hidden') throw refused;
    refuseStale(order, history);
    if (isRejection(decided)) throw rejected(decided, context.model);

    const knewUpTo = history[seenVersion - 1]?.position ?? 0n;
    const events = decided.map((event) => toNewEvent(event, this.around.newId(), knewUpTo));
    const appended = await this.around.store.append({
      stream: streamOf(caseId),
      expectedVersion: history.length,
      commandId,
      commandDigest: digest,
      events,
    });
    return appended.repeated
      ? this.answered(appended, commandId)
      : {
          ...answerOf(order, appended, decided, events, knewUpTo),
          hints: [...hintsOf(decided, state, context.calendar), ...consentHints(decided, state, context)],
        };
  }

  private async contextOf(
    order: Order,
    history: readonly StoredCaseEvent[],
    state: CaseState,
  ): Promise<Context> {
    const { command, by, caseId } = order;
    const model = this.around.modelFor(command.type === 'RaiseConcern' ? command.model : state.model);
    const cprIndex = childInQuestion(command, history);
    const sharedMeasure = await this.sharedMeasureFor(order, state);
    const there = command.type === 'MoveToModel' && this.around.modelNamed(command.name, command.version);
    return {
      by,
      at: this.around.now(),
      model,
      calendar: this.around.calendarFor(model),
      roster: this.around.roster(),
      newId: () => this.around.newId(),
      ...(sharedMeasure && { sharedMeasure }),
      knownOfChild:
        cprIndex === undefined
          ? nothingKnown
          : await this.around.knownOfChild(cprIndex, caseId, howMuchToKnow(command)),
      ...(there && { movesTo: { model: there, calendar: this.around.calendarFor(there) } }),
    };
  }

  /** As it stands in the group's case: for whoever sees that, and for the watch, who tells nothing else of it. */
  private async sharedMeasureFor(
    { command, by }: Order,
    state: CaseState,
  ): Promise<KnownSharedMeasure | undefined> {
    const asked = sharedMeasureAskedFor(command, state);
    if (!asked) return undefined;
    const group = fold(await this.history(asked.caseId));
    const mayKnow = isAutomatic(command.type) || seesCase(by, group, this.around.now());
    return group.status === 'none' || !mayKnow ? undefined : sharedMeasureIn(group, asked.measureId);
  }

  /** @throws OutcomeUnknown when what was done cannot be read: it is kept, and asking again will tell. */
  private async answered(
    { stream, version, position, repeated }: Appended,
    commandId: string,
  ): Promise<Answer> {
    const caseId = caseIdOf(stream);
    const history = await this.history(caseId).catch((cause: unknown) => {
      throw new OutcomeUnknown(commandId, { cause });
    });
    const events = history.filter((event) => event.commandId === commandId);
    const before = fold(history.slice(0, version - events.length));
    const model = this.around.modelFor(fold(history).model);
    const calendar = this.around.calendarFor(model);
    const then = { model, roster: this.around.roster(), at: events[0]?.at ?? '' };
    const hints = [...hintsOf(events, before, calendar), ...consentHints(events, before, then)];
    return { caseId, version, position, repeated, events, hints };
  }
}

function answerOf(
  { caseId, commandId }: Order,
  { version, position }: Appended,
  decided: readonly CaseEvent[],
  stored: readonly NewEvent[],
  knewUpTo: bigint,
): Omit<Answer, 'hints'> {
  const before = decided.length - 1;
  const events = decided.map((event, index) => ({
    ...event,
    caseId,
    version: version - before + index,
    position: position - BigInt(before - index),
    eventId: stored[index]!.id,
    commandId,
    knewUpTo,
  }));
  return { caseId, version, position, repeated: false, events };
}

function rejected(rejection: Rejection, model: Model): CaseRejected {
  return new CaseRejected(rejection, rejection.restsOn && model.law[rejection.restsOn].text);
}

function refuseStale({ command, seenVersion }: Order, history: readonly StoredCaseEvent[]): void {
  if (seenVersion > history.length) throw new VersionNotReached(seenVersion, history.length);
  if (seenVersion === history.length || standsWhenCaseMovedOn(command.type)) return;
  const changes = history
    .slice(seenVersion)
    .map(({ version, type, at, by }) => ({ version, type, at, by: by.name }));
  throw new CaseMovedOn(seenVersion, history.length, changes);
}
