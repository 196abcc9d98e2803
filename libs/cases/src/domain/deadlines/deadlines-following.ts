import {
  deadlinesInForce,
  renewsItself,
  type Capacity,
  type DeadlineRule,
  type Milestone,
} from '@tovholder/model';
import type { CaseFact } from '../case-event.js';
import { staysClosed } from '../closing/stays-closed.js';
import { isUnmet, type CaseState, type Deadline } from '../case-state.js';
import type { Context } from '../context.js';
import { beganAtAuthority } from '../measures/began-at-authority.js';
import type { PersonReference } from '../people.js';
import { milestonesOf, type Reached } from './milestones.js';
import { isOverForGood } from './over-for-good.js';
import { termsOf } from './terms-of-deadline.js';
import type { Terms } from './deadline-events.js';

/**
 * The deadlines that these facts start and stop, by the model's rules. Asked once for every command, whatever it
 * was, so that no use case can forget a deadline.
 */
export function deadlinesFollowing(
  facts: readonly CaseFact[],
  state: CaseState,
  context: Context,
): readonly CaseFact[] {
  const reached = facts.flatMap((fact) => milestonesOf(fact, context));
  // What ends with these facts, as a complaint's deadlines do with it, is not met by them too.
  const over = facts.flatMap((fact) => (fact.type === 'DeadlineLapsed' ? [fact.data.deadlineId] : []));
  const stillOwed = met(reached, state, context).filter(
    (fact) => fact.type !== 'DeadlineMet' || !over.includes(fact.data.deadlineId),
  );
  return [...stillOwed, ...started(facts, state, context)];
}

function met(reached: readonly Reached[], { deadlines }: CaseState, { model, at }: Context): CaseFact[] {
  return Object.values(deadlines)
    .filter(isUnmet)
    .filter((deadline) => {
      const terms = termsOf(deadline, model);
      return reached.some((one) => one.milestone === terms?.metBy && isOwedTo(deadline, terms, one));
    })
    .map(({ deadlineId, rule, dueAt }) => ({
      type: 'DeadlineMet',
      data: { deadlineId, rule, dueAt, late: at > dueAt },
    }));
}

/**
 * A follow-up meets what is owed to the measure it was of; one of the case as a whole meets no measure's. A deadline
 * of an early release does not name its measure: any measure's follow-up meets it.
 */
function isOwedTo(
  deadline: Deadline,
  { starts }: Terms,
  { milestone, measureId, appealId }: Reached,
): boolean {
  // The answer to one complaint is none to another.
  if (deadline.appealId !== undefined && appealId !== undefined) return deadline.appealId === appealId;
  if (milestone !== 'follow-up-held' || !beginsWithAMeasure.includes(starts)) return true;
  return measureId !== undefined && (deadline.measureId ?? measureId) === measureId;
}

const beginsWithAMeasure: readonly Milestone[] = ['measure-started', 'follow-up-held'];

function started(facts: readonly CaseFact[], state: CaseState, context: Context): CaseFact[] {
  const { model, calendar, at } = context;
  const isOver = staysClosed(facts, state);
  const inForce = deadlinesInForce(model.deadlines, calendar.localDate(at));
  return facts.flatMap((fact) =>
    milestonesOf(fact, context).flatMap((reached) =>
      inForce
        .filter((rule) => rule.starts === reached.milestone && isOwed(rule, fact, context))
        .filter(({ metBy }) => !isOver || (reached.appealId !== undefined && isAnswer(metBy)))
        .filter((rule) => !renewsItself(rule) || isOwedAgain(rule, reached, state, context))
        .filter(({ owner }) => !(keptByAuthority.includes(owner) && isAboutGroup(facts, state)))
        .filter(({ metBy }) => !isOverForGood(metBy, state))
        .map((rule) => deadlineSet(rule, reached, state, context)),
    ),
  );
}

/** In a case that is over, only the family that complains of what was decided there is owed anything. */
function isAnswer(metBy: Milestone): boolean {
  return metBy === 'appeal-reassessed' || metBy === 'appeal-forwarded';
}

/** Whose deadlines are kept by the family department, as the authority. */
export const keptByAuthority: readonly Capacity[] = ['social-worker', 'family-leader'];

/**
 * Barnets lov § 95 follows up what the authority has started. What the nearest change under a mandate of their own, such
 * as the learning environment of a class, owes the authority nothing: it may not know of it, and has nobody to keep it.
 */
function isOwed({ owner }: DeadlineRule, fact: CaseFact, { model }: Context): boolean {
  if (fact.type !== 'MeasureStarted' || !keptByAuthority.includes(owner)) return true;
  const startedAt = model.mandates.find(({ id }) => id === fact.under?.mandateId)?.level;
  return model.levels.some((level) => level.authority && level.id === startedAt);
}

/**
 * What is followed up again is a measure that goes on: a follow-up of the case as a whole begins nothing anew, and what
 * would fall due after the measure's last day is not owed.
 */
function isOwedAgain(
  { owner, length }: DeadlineRule,
  { since, measureId }: Reached,
  { measures }: CaseState,
  { model, calendar }: Context,
): boolean {
  const measure = measureId === undefined ? undefined : measures[measureId];
  if (!measure || (keptByAuthority.includes(owner) && !beganAtAuthority(measure, model))) return false;
  return measure.endsOn === undefined || calendar.dueAt(since, length) <= calendar.endOfDay(measure.endsOn);
}

/** The family department's deadlines are for children: of a group it has received nothing. */
function isAboutGroup(facts: readonly CaseFact[], { subject }: CaseState): boolean {
  const opened = facts.find((fact) => fact.type === 'CaseOpened');
  return (opened?.type === 'CaseOpened' ? opened.data.subject.kind : subject) === 'group';
}

function deadlineSet(
  rule: DeadlineRule,
  { since: startsAt, measureId, appealId }: Reached,
  state: CaseState,
  context: Context,
): CaseFact {
  // When the family has moved, nobody of the department sees the case; the chief who keeps it answers.
  const owner = state.handedOver ? 'family-chief' : rule.owner;
  const responsible = whoIsResponsible({ owner }, state);
  return {
    type: 'DeadlineSet',
    data: {
      deadlineId: context.newId(),
      rule: rule.id,
      ...(measureId !== undefined && { measureId }),
      ...(appealId !== undefined && { appealId }),
      title: rule.title,
      legalBasis: rule.legalBasis.text,
      owner,
      ...(responsible && { responsible }),
      startsAt,
      dueAt: context.calendar.dueAt(startsAt, rule.length),
    },
  };
}

export function whoIsResponsible(
  { owner }: Pick<DeadlineRule, 'owner'>,
  { reception }: Pick<CaseState, 'reception'>,
): PersonReference | undefined {
  return owner === 'social-worker' ? reception?.handler : undefined;
}
