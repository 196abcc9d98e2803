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
  /** The appeal it was reached for. */
  appealId?: string;
}

/** As `Reached`, where no calendar is at hand: the day it counts from, if that is not the moment it happened. */
export interface Passed {
  milestone: Milestone;
  at: Instant;
  /** What counts from a day counts from its end. */
  day?: LocalDate;
  measureId?: string;
  /** The appeal it was reached for. */
  appealId?: string;
}

/** The milestones a fact reaches. */
export function milestonesOf(
  fact: CaseFact,
  { at, calendar }: Pick<Context, 'at' | 'calendar'>,
): readonly Reached[] {
  return passedBy(fact, at).map((passed) => reachedAs(passed, calendar));
}

/** From when the milestone counts. */
export function reachedAs({ milestone, at, day, measureId, appealId }: Passed, calendar: Calendar): Reached {
  return {
    milestone,
    since: day === undefined ? at : calendar.endOfDay(day),
    ...(measureId !== undefined && { measureId }),
    ...(appealId !== undefined && { appealId }),
  };
}

/** The milestones that a fact of that moment passes. */
export function passedBy(fact: CaseFact, at: Instant): readonly Passed[] {
  const measureId = measureOf(fact);
  const appealId = appealOf(fact);
  return names(fact).map((milestone) => ({
    milestone,
    at,
    ...countsFrom(fact, milestone),
    ...(measureId !== undefined && { measureId }),
    ...(appealId !== undefined && { appealId }),
  }));
}

/**
 * What a case remembers of the milestones it has passed: when it last passed each, of measures and appeals each one's own.
 * Another model may have deadlines that begin there.
 */
export function rememberPassed(known: readonly Passed[], passed: readonly Passed[]): readonly Passed[] {
  const isAgain = (one: Passed) =>
    passed.some(
      ({ milestone, measureId, appealId }) =>
        milestone === one.milestone && measureId === one.measureId && appealId === one.appealId,
    );
  return passed.length === 0 ? known : [...known.filter((one) => !isAgain(one)), ...passed];
}

function measureOf(fact: CaseFact): string | undefined {
  return fact.type === 'MeasureStarted' || fact.type === 'FollowUpHeld' ? fact.data.measureId : undefined;
}

function appealOf(fact: CaseFact): string | undefined {
  switch (fact.type) {
    case 'AppealReceived':
    case 'AppealReassessed':
    case 'AppealForwarded':
      return fact.data.appealId;
    default:
      return undefined;
  }
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
    case 'DecisionTold':
      return ['decision-told'];
    case 'AppealReceived':
      return ['appeal-received'];
    case 'AppealReassessed':
      return fact.data.outcome === 'upheld'
        ? ['appeal-reassessed', 'decision-upheld']
        : ['appeal-reassessed'];
    case 'AppealForwarded':
      return ['appeal-forwarded'];
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
  // The answer is owed from the day the complaint came, whoever it came to and whenever it was written down.
  if (fact.type === 'AppealReceived') return { day: fact.data.receivedOn };
  if (fact.type === 'DecisionTold') return { day: fact.data.toldOn };
  return fact.type === 'MeasureStarted' ? { day: fact.data.startsOn } : {};
}
