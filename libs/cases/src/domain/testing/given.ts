import { expect } from '@jest/globals';
import type { CaseCommand } from '../case-command.js';
import type { CaseEvent, CaseEventType, CaseFact } from '../case-event.js';
import type { CaseState } from '../case-state.js';
import { decide } from '../decide.js';
import { fold } from '../evolve.js';
import type { ActingPerson } from '../people.js';
import { inWords, isRejection, type Rejection, type RejectionCode } from '../rejection.js';
import { monday } from './concern-history.js';
import { teacher } from './municipality.js';
import { contextOf, countingIds, type Situation } from './situation.js';

/** What a test expects of an event; what it leaves out may be anything. */
export interface ExpectedEvent {
  type: CaseEventType;
  data?: object;
  at?: string;
  by?: object;
  under?: object;
  level?: string;
}

export type History = readonly (CaseFact | readonly CaseFact[])[];

/** Given what has happened, when somebody wants something, then this follows. */
export function given(...history: History): Given {
  return new Given(fold(history.flat().map(asHistory)));
}

class Given {
  constructor(
    /** Where the case stands before. */
    readonly state: CaseState,
    private readonly situation: Omit<Situation, 'newId'> = { by: teacher, at: '2026-03-02T09:00:00.000Z' },
  ) {}

  by(by: ActingPerson): Given {
    return this.with({ by });
  }

  at(at: string): Given {
    return this.with({ at });
  }

  /** What the log held about the same child. */
  knowing(knownOfChild: Situation['knownOfChild']): Given {
    return this.with({ knownOfChild });
  }

  with(changed: Partial<Omit<Situation, 'newId'>>): Given {
    return new Given(this.state, { ...this.situation, ...changed });
  }

  when(command: CaseCommand): Outcome {
    const context = contextOf({ ...this.situation, newId: countingIds() });
    return new Outcome(decide(command, this.state, context), this.state);
  }
}

export class Outcome {
  constructor(
    private readonly decided: readonly CaseEvent[] | Rejection,
    readonly before: CaseState,
  ) {
    // What is decided is written down: nothing in it may be lost by that, not even an empty key.
    expect(JSON.parse(JSON.stringify(decided))).toStrictEqual(decided);
  }

  /** Exactly these events, in this order, each at least as described. */
  then(expected: readonly ExpectedEvent[]): void {
    expect(this.events.map(({ type }) => type)).toEqual(expected.map(({ type }) => type));
    expect(this.events).toMatchObject(expected);
  }

  /** These events among others. */
  thenAmongOthers(...expected: readonly ExpectedEvent[]): void {
    for (const event of expected) {
      const alike = this.events.filter(({ type }) => type === event.type);
      if (!alike.some((one) => matches(one, event))) expect(alike).toMatchObject([event]);
    }
  }

  /** Something follows, but nothing of these kinds. */
  thenWithout(...types: readonly CaseEventType[]): void {
    expect(this.events.length).toBeGreaterThan(0);
    expect(this.events.filter(({ type }) => types.includes(type))).toEqual([]);
  }

  thenRejected(code: RejectionCode, saying?: string): void {
    expect(this.decided).toMatchObject({ code });
    if (saying !== undefined) expect(inWords(this.decided as Rejection)).toContain(saying);
  }

  /** As `thenRejected`, and pointing at the field that must be put right, with the ids of what it may be instead. */
  thenRejectedAt(
    field: string | undefined,
    code: RejectionCode,
    choices?: readonly string[],
    saying?: string,
  ): void {
    this.thenRejected(code, saying);
    const rejection = this.decided as Rejection;
    expect([rejection.field, rejection.choices?.map(({ id }) => id)]).toEqual([field, choices]);
  }

  get rejection(): Rejection {
    if (!isRejection(this.decided)) throw new Error('Not rejected');
    return this.decided;
  }

  /** The state afterwards. */
  get state(): CaseState {
    return fold(this.events, this.before);
  }

  get events(): readonly CaseEvent[] {
    if (isRejection(this.decided)) throw new Error(`Rejected: ${this.decided.code} ${inWords(this.decided)}`);
    return this.decided;
  }
}

function matches(event: CaseEvent, expected: ExpectedEvent): boolean {
  try {
    expect(event).toMatchObject(expected);
    return true;
  } catch {
    return false;
  }
}

function asHistory(fact: CaseFact): CaseEvent {
  const by = { personId: teacher.personId, name: teacher.name, role: 'teacher', unitId: '' } as const;
  return { ...fact, at: monday, by, level: 'local' };
}
