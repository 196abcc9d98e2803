import type { Instant } from '@tovholder/calendar';
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

/** The milestones a fact reaches. */
export function milestonesOf(fact: CaseFact, context: Pick<Context, 'at' | 'calendar'>): readonly Reached[] {
  const measureId = measureOf(fact);
  return names(fact).map((milestone) => ({
    milestone,
    since: countsFrom(fact, milestone, context),
    ...(measureId !== undefined && { measureId }),
  }));
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
function countsFrom(
  fact: CaseFact,
  milestone: Milestone,
  { at, calendar }: Pick<Context, 'at' | 'calendar'>,
): Instant {
  if (fact.type === 'ScreeningDecided' && milestone === 'examination-opened') {
    return calendar.endOfDay(fact.data.awareSince);
  }
  if (fact.type === 'MeasureStarted') return calendar.endOfDay(fact.data.startsOn);
  return at;
}
