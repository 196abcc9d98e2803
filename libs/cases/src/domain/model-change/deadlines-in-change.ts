import { deadlinesInForce, renewsItself, type DeadlineRule, type Model } from '@tovholder/model';
import { openAppeals } from '../appeals/appeal.js';
import { isUnmet, type CaseState, type Deadline } from '../case-state.js';
import type { ModelVersion } from '../context.js';
import { keptByAuthority } from '../deadlines/deadlines-following.js';
import type { Terms } from '../deadlines/deadline-events.js';
import { reachedAs, type Passed } from '../deadlines/milestones.js';
import { isOverForGood } from '../deadlines/over-for-good.js';
import { termsOf } from '../deadlines/terms-of-deadline.js';
import { beganAtAuthority } from '../measures/began-at-authority.js';
import type { DeadlineAppears, DeadlineChange, DeadlineMoves } from './model-change.js';

interface Met {
  deadline: Deadline;
  /** The new model's rule for it; none where it has none. */
  rule?: DeadlineRule;
}

/** What becomes of each deadline that is asked for still, and which more there are by the other model. */
export function deadlinesInChange(
  state: CaseState,
  from: Model,
  to: ModelVersion,
  at: string,
): readonly DeadlineChange[] {
  const running = underNewRules(Object.values(state.deadlines).filter(isUnmet), from, to.model);
  return [
    ...running.flatMap((one) => continued(one, from, to, at) ?? []),
    ...appearing(running, state, from, to, at),
  ];
}

/** Each under a rule that begins and ends as its own does, the one of the same name first; no rule takes two of them. */
function underNewRules(deadlines: readonly Deadline[], from: Model, to: Model): readonly Met[] {
  const met: Met[] = [];
  for (const deadline of [...deadlines].sort(namedFirst(from, to))) {
    const rule = rulesLike(deadline, from, to).find(
      ({ id }) => !met.some((one) => one.rule?.id === id && isForTheSame(one.deadline, deadline)),
    );
    met.push({ deadline, ...(rule && { rule }) });
  }
  return met;
}

function namedFirst(from: Model, to: Model) {
  const isNamed = (one: Deadline) => rulesLike(one, from, to)[0]?.id === one.rule;
  return (one: Deadline, other: Deadline) => Number(isNamed(other)) - Number(isNamed(one));
}

function rulesLike(deadline: Deadline, from: Model, to: Model): readonly DeadlineRule[] {
  const terms = termsOf(deadline, from);
  const alike = to.deadlines.filter((rule) => terms !== undefined && isLike(terms, rule));
  return [
    ...alike.filter(({ id }) => id === deadline.rule),
    ...alike.filter(({ id }) => id !== deadline.rule),
  ];
}

function isLike(terms: Pick<Terms, 'starts' | 'metBy'>, rule: DeadlineRule): boolean {
  return terms.starts === rule.starts && terms.metBy === rule.metBy;
}

function isForTheSame(one: Deadline, other: Deadline): boolean {
  return (
    one.measureId === other.measureId && one.appealId === other.appealId && one.startsAt === other.startsAt
  );
}

function continued(
  { deadline, rule }: Met,
  from: Model,
  to: ModelVersion,
  at: string,
): DeadlineChange | undefined {
  const { deadlineId, dueAt } = deadline;
  const terms = termsOf(deadline, from);
  if (!rule) {
    // A deadline of which no model at hand says what meets it has nothing to take along.
    if (!terms) return undefined;
    const { title, starts, metBy, lapsesOnClosing } = terms;
    return {
      ...{ effect: 'stays', deadlineId, rule: deadline.rule, dueAt },
      terms: { title, starts, metBy, lapsesOnClosing },
    };
  }
  const moved = movedTo(rule, deadline, to, at);
  return isSame(moved, deadline, rule, from) ? undefined : moved;
}

/** What is missed already was missed by its own terms. What still runs is never cut off to before the move. */
function movedTo(
  rule: DeadlineRule,
  deadline: Deadline,
  { calendar }: ModelVersion,
  at: string,
): DeadlineMoves {
  const { deadlineId, measureId, appealId, owner, dueAt, startsAt } = deadline;
  const counted = calendar.dueAt(startsAt, rule.length);
  const isOver = deadline.status === 'missed' || dueAt <= at;
  const fromMove = !isOver && counted <= at && counted !== dueAt;
  return {
    ...{ effect: 'moves', deadlineId, rule: rule.id, title: rule.title, legalBasis: rule.legalBasis.text },
    ...(measureId !== undefined && { measureId }),
    ...(appealId !== undefined && { appealId }),
    owner: rule.owner,
    dueAt: dueOf({ isOver, fromMove, counted, dueAt }, calendar.dueAt(at, rule.length)),
    runsFrom: fromMove ? 'move' : 'milestone',
    before: { rule: deadline.rule, owner, dueAt },
  };
}

function dueOf(
  {
    isOver,
    fromMove,
    counted,
    dueAt,
  }: { isOver: boolean; fromMove: boolean; counted: string; dueAt: string },
  fromNow: string,
): string {
  if (isOver) return dueAt;
  if (!fromMove) return counted;
  return fromNow < dueAt ? fromNow : dueAt;
}

function isSame(moved: DeadlineMoves, deadline: Deadline, rule: DeadlineRule, from: Model): boolean {
  const before = from.deadlines.find(({ id }) => id === deadline.rule);
  return (
    deadline.terms === undefined &&
    moved.dueAt === deadline.dueAt &&
    rule.id === deadline.rule &&
    rule.owner === deadline.owner &&
    rule.title === before?.title &&
    rule.legalBasis.text === before.legalBasis.text
  );
}

/** By rules of the new model whose beginning the case has passed, and that it has not met since. */
function appearing(
  running: readonly Met[],
  state: CaseState,
  from: Model,
  to: ModelVersion,
  at: string,
): readonly DeadlineAppears[] {
  return deadlinesInForce(to.model.deadlines, to.calendar.localDate(at))
    .filter(({ metBy }) => !isOverForGood(metBy, state))
    .flatMap((rule) =>
      state.passed
        .filter((passed) => passed.milestone === rule.starts)
        .filter((passed) => isOwed(rule, passed, state, from))
        .filter((passed) => !isMetSince(rule, passed, state.passed))
        .filter((passed) => !isKnown(rule, passed, running, state, from, to))
        .map((passed) => appears(rule, passed, to, at)),
    );
}

function isOwed(rule: DeadlineRule, { measureId, appealId }: Passed, state: CaseState, from: Model): boolean {
  const isTheirs = keptByAuthority.includes(rule.owner);
  // As when a deadline begins: the family department has received nothing of a group.
  if (isTheirs && state.subject === 'group') return false;
  if (appealId !== undefined) return openAppeals(state).some((appeal) => appeal.appealId === appealId);
  if (measureId === undefined) return !renewsItself(rule);
  const measure = state.measures[measureId];
  if (measure?.status !== 'running') return false;
  // Barnets lov § 95, as when the measure began: what the nearest began owes the authority nothing.
  return !isTheirs || beganAtAuthority(measure, from);
}

// What it began with does not meet it, also where the next of the same kind will.
function isMetSince({ metBy }: DeadlineRule, began: Passed, passed: readonly Passed[]): boolean {
  return passed.some(
    ({ milestone, at, measureId, appealId }) =>
      milestone === metBy &&
      milestone !== began.milestone &&
      at >= began.at &&
      (began.measureId === undefined || measureId === began.measureId) &&
      (began.appealId === undefined || appealId === undefined || appealId === began.appealId),
  );
}

/** The case has it: it runs under this rule from now on, or it was set before by one like it and is settled. */
function isKnown(
  rule: DeadlineRule,
  passed: Passed,
  running: readonly Met[],
  { deadlines }: CaseState,
  from: Model,
  { calendar }: ModelVersion,
): boolean {
  const { since } = reachedAs(passed, calendar);
  const isOfThis = (one: Deadline) =>
    one.startsAt >= since &&
    (one.measureId ?? passed.measureId) === passed.measureId &&
    one.appealId === passed.appealId;
  const runs = running.some((one) => one.rule?.id === rule.id && isOfThis(one.deadline));
  return (
    runs ||
    Object.values(deadlines)
      .filter((deadline) => !isUnmet(deadline) && isOfThis(deadline))
      .some((deadline) => {
        const terms = termsOf(deadline, from);
        return deadline.rule === rule.id || (terms !== undefined && isLike(terms, rule));
      })
  );
}

function appears(
  rule: DeadlineRule,
  passed: Passed,
  { calendar }: ModelVersion,
  at: string,
): DeadlineAppears {
  const { since, measureId, appealId } = reachedAs(passed, calendar);
  const counted = calendar.dueAt(since, rule.length);
  const fromMove = counted <= at;
  return {
    ...{ effect: 'appears', rule: rule.id, title: rule.title, legalBasis: rule.legalBasis.text },
    ...(measureId !== undefined && { measureId }),
    ...(appealId !== undefined && { appealId }),
    owner: rule.owner,
    startsAt: fromMove ? at : since,
    dueAt: fromMove ? calendar.dueAt(at, rule.length) : counted,
    runsFrom: fromMove ? 'move' : 'milestone',
  };
}
