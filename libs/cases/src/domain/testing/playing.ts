import type { Model } from '@tovholder/model';
import type { CaseCommand } from '../case-command.js';
import type { CaseEvent, CaseEventType, EventOf } from '../case-event.js';
import { noCase, type CaseState, type Deadline, type Meeting } from '../case-state.js';
import { nothingKnown, type KnownOfChild, type KnownSharedMeasure } from '../context.js';
import { decide } from '../decide.js';
import { fold } from '../evolve.js';
import type { ActingPerson } from '../people.js';
import { inWords, isRejection, type RejectionCode } from '../rejection.js';
import { viborg } from './model.js';
import { movesTo, versionOf } from './model-versions.js';
import { contextOf, countingIds } from './situation.js';

export interface Step {
  command: CaseCommand;
  events: readonly CaseEvent[];
  state: CaseState;
}

/** A case played command by command, by invented people in simulated time; on the model Viborg’s unless another is named. */
export function playing(model: Model = viborg): Play {
  return new Play(model);
}

export class Play {
  readonly steps: Step[] = [];
  readonly refused: RejectionCode[] = [];
  private now = '';
  private known: KnownOfChild = nothingKnown;
  private sharedMeasure: KnownSharedMeasure | undefined;
  private readonly newId = countingIds();

  constructor(private readonly model: Model) {}

  get state(): CaseState {
    return this.steps.at(-1)?.state ?? noCase;
  }

  get events(): readonly CaseEvent[] {
    return this.steps.flatMap(({ events }) => events);
  }

  /** What the clock shows. */
  get time(): string {
    return this.now;
  }

  /** Time moves on; the durable clock fires what has run out meanwhile, each at its own moment. */
  at(at: string): this {
    const due = Object.values(this.state.deadlines)
      .filter(({ status, dueAt }) => status === 'running' && dueAt < at)
      .sort((one, other) => one.dueAt.localeCompare(other.dueAt));
    for (const { deadlineId, dueAt } of due) {
      this.now = new Date(Date.parse(dueAt) + 1).toISOString();
      this.does(clockAsActor, { type: 'MissDeadline', deadlineId });
    }
    for (const { consentId, status, until } of Object.values(this.state.consents)) {
      if (status !== 'given' || until > at) continue;
      this.now = until;
      this.does(clockAsActor, { type: 'ExpireConsent', consentId });
    }
    for (const { measureId, remindAt, funding } of Object.values(this.state.measures)) {
      if (remindAt === undefined || funding === 'settled' || remindAt > at) continue;
      this.now = remindAt;
      this.does(clockAsActor, { type: 'RemindOwnersOfFunding', measureId });
    }
    this.now = at;
    return this;
  }

  /** From now on the log holds this about the same child. */
  knowing(known: KnownOfChild): this {
    this.known = known;
    return this;
  }

  /** From now on this is known of a measure that a group shares. */
  sharing(measure: KnownSharedMeasure): this {
    this.sharedMeasure = measure;
    return this;
  }

  does(by: ActingPerson, command: CaseCommand): this {
    const decided = this.decided(by, command);
    if (isRejection(decided))
      throw new Error(`${by.name} may not ${command.type}: ${decided.code} ${inWords(decided)}`);
    this.steps.push({ command, events: decided, state: fold(decided, this.state) });
    return this;
  }

  /** Somebody wants something and is told no; nothing happens in the case. */
  isRefused(by: ActingPerson, command: CaseCommand): this {
    const decided = this.decided(by, command);
    if (!isRejection(decided)) throw new Error(`${by.name} was not refused ${command.type}`);
    this.refused.push(decided.code);
    return this;
  }

  /** The events of one type, in order. */
  all<Type extends CaseEventType>(type: Type): EventOf<Type>[] {
    return this.events.filter((event): event is EventOf<Type> => event.type === type);
  }

  /** The only event of its type. */
  the<Type extends CaseEventType>(type: Type): EventOf<Type> {
    const [only, ...others] = this.all(type);
    if (!only || others.length > 0) throw new Error(`${others.length + (only ? 1 : 0)} times ${type}`);
    return only;
  }

  /** The newest meeting. */
  get meeting(): Meeting {
    return present(Object.values(this.state.meetings).at(-1), 'meeting');
  }

  get meetingId(): string {
    return this.meeting.meetingId;
  }

  participant(capacity: string): string {
    const found = this.meeting.participants.find((participant) => participant.capacity === capacity);
    return present(found, capacity).participantId;
  }

  /** Everybody invited to the newest meeting. */
  get everybody(): readonly string[] {
    return this.meeting.participants.map(({ participantId }) => participantId);
  }

  deadline(rule: string): Deadline {
    return present(
      Object.values(this.state.deadlines)
        .filter((one) => one.rule === rule)
        .at(-1),
      rule,
    );
  }

  private decided(by: ActingPerson, command: CaseCommand) {
    const pinned = versionOf(this.state.model);
    const context = contextOf({
      ...{ by, at: this.now, knownOfChild: this.known, newId: this.newId },
      model: this.model === viborg ? pinned.model : this.model,
      ...(this.sharedMeasure && { sharedMeasure: this.sharedMeasure }),
    });
    return decide(command, this.state, { ...context, calendar: pinned.calendar, ...movesTo(command) });
  }
}

const clockAsActor: ActingPerson = { personId: 'clock', name: 'Fristuret', standings: [] };

function present<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`No ${what} in the case`);
  return value;
}
