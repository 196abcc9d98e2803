import type { Calendar, Instant, LocalDate } from '@tovholder/calendar';
import type { Milestone } from '@tovholder/model';
import type { CaseFact } from '../case-event.js';
import type { Context } from '../context.js';

/** A point in the case that deadlines start or stop at, and the moment it counts from. */
export interface Reached {
  milestone: Milestone;
  since: Instant;
  /** The measure it was reached for: what one measure is owed, another does not meet. */
  measureId?: string;
}

/** As `Reached`, where no calendar is at hand: the day it counts from, if that is not the moment it happened. */
export interface Passed {
  milestone: Milestone;
  at: Instant;
  /** What counts from a day counts from its end. */
  day?: LocalDate;
  measureId?: string;
}

/** The milestones a fact reaches. */
export function milestonesOf(
  fact: CaseFact,
  { at, calendar }: Pick<Context, 'at' | 'calendar'>,
): readonly Reached[] {
  return passedBy(fact, at).map((passed) => reachedAs(passed, calendar));
}

/** From when the milestone counts. */
export function reachedAs({ milestone, at, day, measureId }: Passed, calendar: Calendar): Reached {
  return {
    milestone,
    since: day === undefined ? at : calendar.endOfDay(day),
    ...(measureId !== undefined && { measureId }),
  };
}

/** The milestones that a fact of that moment passes. */
export function passedBy(fact: CaseFact, at: Instant): readonly Passed[] {
  const measureId = measureOf(fact);
  return names(fact).map((milestone) => ({
    milestone,
    at,
    ...countsFrom(fact, milestone),
    ...(measureId !== undefined && { measureId }),
  }));
}

/**
 * What a case remembers of the milestones it has passed: when it last passed each, of measures each measure's own.
 * Another model may have deadlines that begin there.
 */
export function rememberPassed(known: readonly Passed[], passed: readonly Passed[]): readonly Passed[] {
  const isAgain = (one: Passed) =>
    passed.some(({ milestone, measureId }) => milestone === one.milestone && measureId === one.measureId);
  return passed.length === 0 ? known : [...known.filter((one) => !isAgain(one)), ...passed];
}

function measureOf(fact: CaseFact): string | undefined {
  return fact.type === 'MeasureStarted' || fact.type === 'FollowUpHeld' ? fact.data.measureId : undefined;
}

function names(fact: CaseFact): readonly Milestone[] {
  switch (fact.type) {
    case 'ConcernRaised':
      return ['concern-raised'];
    case 'ConcernReceived':
      return ['concern-received'];
    case 'ConcernAssessed':
      return ['concern-assessed'];
    case 'NotifierAcknowledged':
      return ['notifier-acknowledged'];
    case 'NotifierInformed':
      return ['notifier-informed'];
    case 'MeetingClosed':
      return ['meeting-held'];
    case 'ScreeningDecided':
      if (fact.data.outcome === 'inquiry') return ['screening-decided', 'inquiry-opened'];
      if (fact.data.outcome === 'examination') return ['screening-decided', 'examination-opened'];
      return ['screening-decided'];
    case 'InquiryCompleted':
      return fact.data.examinationNeeded
        ? ['inquiry-completed', 'examination-opened']
        : ['inquiry-completed'];
    case 'ExaminationCompleted':
      return fact.data.provisional ? [] : ['examination-completed'];
    case 'MeasureStarted':
      return ['measure-started'];
    case 'FollowUpHeld':
      return ['follow-up-held'];
    case 'CaseClosed':
      return ['case-closed'];
    default:
      return [];
  }
}

// Barnets lov § 20: the months run from the day the municipality became aware, not from the decision.
function countsFrom(fact: CaseFact, milestone: Milestone): { day?: LocalDate } {
  if (fact.type === 'ScreeningDecided' && milestone === 'examination-opened') {
    return { day: fact.data.awareSince };
  }
  return fact.type === 'MeasureStarted' ? { day: fact.data.startsOn } : {};
}
