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
  ViewsInMemory,
  type ActingPerson,
  type CaseCommand,
  type CaseEvent,
  type CaseState,
  type Rejection,
  type StoredCaseEvent,
} from '@tovholder/cases';
import type { Model } from '@tovholder/model';
import { versionName } from '../language/versions.js';
import type { Scenario } from '../language/scenario.js';
import { calendarOf } from './calendar-of.js';

interface CaseInPlay {
  caseId: string;
  state: CaseState;
  history: readonly StoredCaseEvent[];
}

/** Keeps count of what people did and were not let do. */
export interface Witness {
  happened(event: CaseEvent, after: CaseState): void;
  refused(command: CaseCommand, why: Rejection, state: CaseState): void;
}

/** Whatever happens by itself; the engine says of each what it was that did it. */
const nobody: ActingPerson = { ...theClock, standings: [] };

/**
 * Cases played in memory, by the engine's own rules and in simulated time. What a server does by itself, its deadline
 * clock and its watches, happens here when time passes and when something was done.
 */
export class Play {
  readonly views: ViewsInMemory;
  readonly calendar: Calendar;
  now: Instant;
  private readonly cases = new Map<string, CaseInPlay>();
  private ids = 0;
  private position = 0n;

  constructor(
    private readonly scenario: Pick<Scenario, 'cast' | 'model' | 'versions' | 'begins'>,
    private readonly witness: Witness,
  ) {
    const { cast, model, begins } = scenario;
    this.now = begins;
    this.calendar = calendarOf(model);
    this.views = new ViewsInMemory({
      modelFor: (pin) => this.modelPinned(pin),
      calendar: this.calendar,
      staffing: () => cast.staffing,
    });
  }

  /** The one the case runs on; a case that has not begun will run on the scenario's. */
  modelOf({ model, status }: CaseState): Model {
    return status === 'none' ? this.scenario.model : this.modelPinned(model);
  }

  private modelPinned(pin: CaseState['model']): Model {
    const { model } = this.scenario;
    return pin.hash === model.hash ? model : (this.versionCalled(pin) ?? model);
  }

  private versionCalled(pin: Pick<Model, 'name' | 'version'>): Model | undefined {
    return this.scenario.versions().get(versionName(pin));
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
    const before = this.caseCalled(name);
    const decided = this.carryOut(name, before, by, command);
    if (isRejection(decided)) this.witness.refused(command, decided, before.state);
    else this.watch();
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

  /** Time moves on. What ends meanwhile does so at its own moment, whichever case it is of, as the server's clock has it. */
  passesTo(moment: Instant): void {
    for (
      let due = this.views.nextEnding();
      due !== undefined && due < moment;
      due = this.views.nextEnding()
    ) {
      const justAfter = new Date(Date.parse(due) + 1).toISOString();
      if (justAfter > this.now) this.now = justAfter;
      const told = this.views.endedBy(this.now).filter((ended) => this.happensByItself(ended));
      this.watch();
      // What cannot be told would be next for ever.
      if (told.length === 0) break;
    }
    this.now = moment;
  }

  /** What follows across cases. Each round only follows from what the one before changed, and two settle it. */
  private watch(): void {
    for (const following of this.views.followingAcrossCases()) this.happensByItself(following);
  }

  private happensByItself({ caseId, command }: { caseId: string; command: CaseCommand }): boolean {
    const found = [...this.cases].find(([, one]) => one.caseId === caseId);
    return found !== undefined && !isRejection(this.carryOut(found[0], found[1], nobody, command));
  }

  private sharedMeasureFor(by: ActingPerson, command: CaseCommand, state: CaseState) {
    const asked = sharedMeasureAskedFor(command, state);
    const group = asked && [...this.cases.values()].find(({ caseId }) => caseId === asked.caseId)?.state;
    if (!asked || !group || !(by === nobody || seesCase(by, group, this.now))) return undefined;
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
      this.witness.happened(event, after);
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
    const model = this.modelOf(state);
    const movesTo = command.type === 'MoveToModel' ? this.versionCalled(command) : undefined;
    return decide(command, state, {
      ...(sharedMeasure && { sharedMeasure }),
      ...(movesTo && { movesTo: { model: movesTo, calendar: calendarOf(movesTo) } }),
      by,
      at: this.now,
      model,
      calendar: calendarOf(model),
      roster: this.scenario.cast.roster,
      newId: () => this.newId(),
      knownOfChild: cprIndex === undefined ? nothingKnown : this.views.knownOfChild(cprIndex, caseId),
    });
  }

  private stored(events: readonly CaseEvent[], caseId: string, before: number): StoredCaseEvent[] {
    const knewUpTo = this.position;
    const commandId = this.newId();
    return events.map((event, index) => {
      const position = (this.position += 1n);
      const eventId = `event-${position}`;
      return { caseId, commandId, knewUpTo, position, eventId, version: before + index + 1, ...event };
    });
  }

  /** The same in every run. */
  private newId(): string {
    return `id-${++this.ids}`;
  }
}
