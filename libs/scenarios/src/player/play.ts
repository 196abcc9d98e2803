import type { Calendar, Instant } from '@tovholder/calendar';
import {
  childInQuestion,
  decide,
  fold,
  isRejection,
  noCase,
  nothingKnown,
  seesCase,
  sharedMeasureAskedFor,
  sharedMeasureIn,
  theClock,
  theContactWatch,
  ViewsInMemory,
  type ActingPerson,
  type CaseCommand,
  type CaseEvent,
  type CaseState,
  type Rejection,
  type StoredCaseEvent,
} from '@tovholder/cases';
import type { Model } from '@tovholder/model';
import type { Cast } from '../municipality/cast.js';
import { calendarOf } from './calendar-of.js';

interface CaseInPlay {
  caseId: string;
  state: CaseState;
  history: readonly StoredCaseEvent[];
}

/** What happened, for whoever keeps count of it: each event with the case as it stood after. */
export type Witness = (event: CaseEvent, state: CaseState) => void;

const clock: ActingPerson = { ...theClock, standings: [] };
/** Whatever watches over several cases; the engine itself says which of them it was. */
const onWatch: ActingPerson = { ...theContactWatch, standings: [] };

/**
 * Cases played in memory, by the engine's own rules and in simulated time. What a server does by itself, its deadline
 * clock and its contact watch, happens here when time passes and when something was done.
 */
export class Play {
  readonly views: ViewsInMemory;
  readonly calendar: Calendar;
  now: Instant;
  private readonly cases = new Map<string, CaseInPlay>();
  private ids = 0;
  private position = 0n;

  constructor(
    private readonly cast: Cast,
    private readonly model: Model,
    begins: Instant,
    private readonly witness: Witness,
  ) {
    this.now = begins;
    this.calendar = calendarOf(model);
    this.views = new ViewsInMemory({
      modelFor: () => model,
      calendar: this.calendar,
      staffing: () => cast.staffing,
    });
  }

  caseCalled(name: string): CaseInPlay {
    const before = this.cases.get(name);
    if (before) return before;
    const caseId = `case-${this.cases.size + 1}`;
    return { caseId, state: { ...noCase, caseId }, history: [] };
  }

  caseThere(name: string): CaseState | undefined {
    return this.cases.get(name)?.state;
  }

  /** Carries the command out, or says why not. */
  does(name: string, by: ActingPerson, command: CaseCommand): readonly CaseEvent[] | Rejection {
    const decided = this.carryOut(name, this.caseCalled(name), by, command);
    if (!isRejection(decided)) {
      this.watchContact();
      this.watchSharedMeasures();
    }
    return decided;
  }

  /** What would follow, were it done now. Nothing has happened by asking. */
  wouldDo(name: string, by: ActingPerson, command: CaseCommand): readonly CaseEvent[] | Rejection {
    const before = this.ids;
    const decided = this.decided(this.caseCalled(name), by, command);
    this.ids = before;
    return decided;
  }

  /** The cases there are, in the order they began. */
  caseNames(): readonly string[] {
    return [...this.cases.keys()];
  }

  /** Time moves on. What runs out meanwhile is missed at its own moment, whichever case it is of. */
  passesTo(moment: Instant): void {
    for (let next = this.nextDue(moment); next; next = this.nextDue(moment)) {
      this.now = new Date(Date.parse(next.dueAt) + 1).toISOString();
      const fired = this.carryOut(next.name, next.of, clock, next.command);
      if (isRejection(fired)) throw new Error(`what was due was refused: ${fired.code}`);
    }
    this.now = moment;
  }

  private nextDue(until: Instant) {
    let next: { name: string; of: CaseInPlay; command: CaseCommand; dueAt: Instant } | undefined;
    for (const [name, of] of this.cases)
      for (const due of dueIn(of.state))
        if (due.dueAt < until && (!next || due.dueAt < next.dueAt)) next = { name, of, ...due };
    return next;
  }

  /** G1 across a child's cases. Each round only follows from what the one before changed, and two settle it. */
  private watchContact(): void {
    for (const { caseId, command } of this.views.contactChanges()) {
      const found = [...this.cases].find(([, one]) => one.caseId === caseId);
      if (found) this.carryOut(found[0], found[1], onWatch, command);
    }
  }

  /** Each child's case is told when the measure its own was exchanged for ends. */
  private watchSharedMeasures(): void {
    for (const [name, of] of [...this.cases])
      for (const { measureId, exchangedFor, sharedEnds } of Object.values(of.state.measures))
        if (exchangedFor && !sharedEnds && of.state.status === 'open')
          // Refused while the shared measure goes on.
          this.carryOut(name, this.caseCalled(name), onWatch, { type: 'TellSharedMeasureEnds', measureId });
  }

  private sharedMeasureFor(by: ActingPerson, command: CaseCommand, state: CaseState) {
    const asked = sharedMeasureAskedFor(command, state);
    const group = asked && [...this.cases.values()].find(({ caseId }) => caseId === asked.caseId)?.state;
    if (!asked || !group || !(by === onWatch || seesCase(by, group, this.now))) return undefined;
    return sharedMeasureIn(group, asked.measureId);
  }

  private carryOut(
    name: string,
    { caseId, state, history }: CaseInPlay,
    by: ActingPerson,
    command: CaseCommand,
  ): readonly CaseEvent[] | Rejection {
    const decided = this.decided({ caseId, state, history }, by, command);
    if (isRejection(decided)) return decided;
    const events = this.stored(decided, caseId, history.length);
    let after = state;
    for (const event of events) {
      after = fold([event], after);
      this.witness(event, after);
    }
    this.cases.set(name, { caseId, state: after, history: [...history, ...events] });
    this.views.happened(events);
    return decided;
  }

  private decided(
    { caseId, state, history }: CaseInPlay,
    by: ActingPerson,
    command: CaseCommand,
  ): readonly CaseEvent[] | Rejection {
    const cprIndex = childInQuestion(command, history);
    const sharedMeasure = this.sharedMeasureFor(by, command, state);
    return decide(command, state, {
      ...(sharedMeasure && { sharedMeasure }),
      by,
      at: this.now,
      model: this.model,
      calendar: this.calendar,
      roster: this.cast.roster,
      newId: () => this.newId(),
      knownOfChild: cprIndex === undefined ? nothingKnown : this.views.knownOfChild(cprIndex, caseId),
    });
  }

  private stored(events: readonly CaseEvent[], caseId: string, before: number): StoredCaseEvent[] {
    const knewUpTo = this.position;
    const commandId = this.newId();
    return events.map((event, index) => ({
      ...event,
      ...{ caseId, commandId, knewUpTo },
      version: before + index + 1,
      position: (this.position += 1n),
      eventId: `event-${this.position}`,
    }));
  }

  /** The same in every run. */
  private newId(): string {
    return `id-${++this.ids}`;
  }
}

/** What the clock does in a case, and when. */
function dueIn({ deadlines, measures }: CaseState): { command: CaseCommand; dueAt: Instant }[] {
  const missed = Object.values(deadlines)
    .filter(({ status }) => status === 'running')
    .map(({ deadlineId, dueAt }) => ({ command: { type: 'MissDeadline', deadlineId } as const, dueAt }));
  const reminded = Object.values(measures).flatMap(({ measureId, remindAt, funding }) =>
    remindAt === undefined || funding === 'settled'
      ? []
      : [{ command: { type: 'RemindOwnersOfFunding', measureId } as const, dueAt: remindAt }],
  );
  return [...missed, ...reminded];
}
