import { noCase, type CaseState } from '../../../domain/case-state.js';
import type { KnownOfChild } from '../../../domain/context.js';
import { decide } from '../../../domain/decide.js';
import { fold } from '../../../domain/evolve.js';
import { isRejection } from '../../../domain/rejection.js';
import type { CaseEvent } from '../../../domain/case-event.js';
import { monday } from '../../../domain/testing/concern-history.js';
import { teacher } from '../../../domain/testing/municipality.js';
import { hoursAfter } from '../../../domain/testing/draw.js';
import { whatFollows, type Attempt } from '../../../domain/testing/random-histories.js';
import { contextOf, countingIds } from '../../../domain/testing/situation.js';
import { ChildConcern } from '../../../projections/concerns-of-child/child-concern.entity.js';
import { concernsOfChild } from '../../../projections/concerns-of-child/concerns-of-child.projection.js';
import { project } from '../../../projections/projection.js';
import { RowsInMemory } from '../../../projections/rows/rows-in-memory.js';
import { History } from '../../../projections/testing/history.js';
import { contactChanges } from '../contact-changes.js';

/** Cases of one child, in which people act and the contact watch looks, on a view that may lag behind the log. */
export class ChildWithCases {
  private readonly history = new History();
  private readonly states = new Map<string, CaseState>();
  private readonly newId = countingIds();
  private at = monday;

  get open(): readonly CaseState[] {
    return [...this.states.values()].filter(({ status }) => status === 'open');
  }

  get happened(): readonly string[] {
    return this.history.events.map(({ type }) => type);
  }

  /** Somebody tries something, knowing of the child what could be seen some events ago. */
  isTried(caseId: string, attempt: Attempt, lag: number): void {
    this.at = hoursAfter(this.at, attempt.hoursLater);
    const state = this.stateOf(caseId);
    const what: Attempt['what'] = state.status === 'none' ? ['RaiseConcern'] : attempt.what;
    const known = knownIn(this.seen(lag), caseId);
    this.append(caseId, whatFollows({ ...attempt, what }, state, this.at, this.newId(), known));
  }

  /** The watch looks once. Gives how many cases it changed. */
  isWatched(lag: number): number {
    const changes = contactChanges(this.seen(lag));
    return changes.filter(({ caseId, command }) => {
      // Each is decided on all the log holds, as those who ask parents to come are.
      const knownOfChild = knownIn(this.seen(0), caseId);
      const context = contextOf({ by: teacher, at: this.at, knownOfChild, newId: this.newId });
      const decided = decide(command, this.stateOf(caseId), context);
      if (isRejection(decided)) return false;
      this.append(caseId, decided);
      return true;
    }).length;
  }

  private stateOf(caseId: string): CaseState {
    return this.states.get(caseId) ?? noCase;
  }

  private append(caseId: string, events: readonly CaseEvent[]): void {
    for (const { at, by, level, ...fact } of events) this.history.happened(caseId, fact, { at, by, level });
    if (events.length > 0) this.states.set(caseId, fold(events, this.stateOf(caseId)));
  }

  private seen(lag: number): readonly ChildConcern[] {
    const rows = new RowsInMemory();
    const { events } = this.history;
    for (const event of events.slice(0, Math.max(0, events.length - lag)))
      project(concernsOfChild, event, rows);
    return rows.all(ChildConcern);
  }
}

function knownIn(concerns: readonly ChildConcern[], caseId: string): KnownOfChild {
  const parentsBarredIn = concerns
    .filter((one) => one.caseId !== caseId && one.status === 'open' && one.parentsBarred)
    .map((one) => one.caseId);
  return { earlier: [], handlers: [], ...(parentsBarredIn.length > 0 && { parentsBarredIn }) };
}
