import { isUnmet, type CaseState } from '../case-state.js';

/** How much there is in a case of what a move may not lose. */
export interface Counted {
  deadlines: number;
  unmetDeadlines: number;
  agreements: number;
  trialActions: number;
  measures: number;
  grants: number;
  decisions: number;
  meetings: number;
  people: number;
}

export interface Reconciled {
  before: Counted;
  after: Counted;
  /** What was there before and is not after, named by its id. Nothing, or the move was wrong. */
  missing: readonly string[];
}

/** Whether all that was in a case before it was moved is in it afterwards, told by counting and by looking for each. */
export function reconciled(before: CaseState, after: CaseState): Reconciled {
  return { before: counted(before), after: counted(after), missing: missing(before, after) };
}

function counted(state: CaseState): Counted {
  const { deadlines, agreements, trialActions, measures, grants, meetings, decisions, withPart } = state;
  return {
    deadlines: sizeOf(deadlines),
    unmetDeadlines: Object.values(deadlines).filter(isUnmet).length,
    agreements: sizeOf(agreements),
    trialActions: sizeOf(trialActions),
    measures: sizeOf(measures),
    grants: sizeOf(grants),
    decisions: decisions.length,
    meetings: sizeOf(meetings),
    people: withPart.length,
  };
}

function sizeOf(part: object): number {
  return Object.keys(part).length;
}

function missing(before: CaseState, after: CaseState): readonly string[] {
  const unmet = Object.values(before.deadlines).filter(isUnmet);
  return [
    ...unmet.flatMap(({ deadlineId }) => {
      const now = after.deadlines[deadlineId];
      return now !== undefined && isUnmet(now) ? [] : [deadlineId];
    }),
    ...gone(before.agreements, after.agreements),
    ...gone(before.trialActions, after.trialActions),
    ...gone(before.measures, after.measures),
    ...gone(before.grants, after.grants),
    ...gone(before.appeals, after.appeals),
    ...Object.keys(before.told).filter((id) => !Object.hasOwn(after.told, id)),
    ...gone(before.meetings, after.meetings),
    ...before.decisions.filter((id) => !after.decisions.includes(id)),
    ...before.withPart.filter((id) => !after.withPart.includes(id)),
  ];
}

function gone<Part extends { status: string }>(
  before: Readonly<Record<string, Part>>,
  after: Readonly<Record<string, Part>>,
): readonly string[] {
  return Object.keys(before).filter((id) => after[id]?.status !== before[id]?.status);
}
