import { makeCalendar, type Instant, type LocalDate } from '@tovholder/calendar';
import type { StoredCaseEvent } from '../stored-case-event.js';
import type { Duty } from './duty.js';
import type { QueueItem } from './queue-item.entity.js';

export type Task =
  | 'assign-handler'
  | 'hear-child-first'
  | 'assess-risk'
  | 'open-parent-contact'
  | 'decide-screening'
  | 'call-meeting'
  | 'answer-invitation'
  | 'prepare'
  | 'hold-meeting'
  | 'close-meeting'
  | 'keep-agreement'
  | 'review-trial-action'
  | 'adopt-trial-action'
  | 'follow-up'
  | 'give-advice'
  | 'read-advice'
  | 'settle-funding'
  | 'reassess-measure'
  | 'answer-grant'
  | 'report-grant-use'
  | 'review-grant'
  | 'do-task'
  | 'name-responsible'
  | 'take-responsibility'
  | 'take-thread'
  | 'leave-thread'
  | 'take-next-step'
  | 'spare-parents'
  | 'guide-on-parents'
  | 'meet-without-parents'
  | 'renew-consent'
  | 'answer-notice'
  | 'act-on-notice'
  | 'answer-appeal'
  | 'send-appeal-on';

interface Todo {
  /** One of `Task`, or the id of a deadline's rule in the model. */
  task: string;
  subjectId: string;
  measureId?: string;
  keptBy?: string;
  why: string;
  whyYou?: string;
  dueAt: Instant | null;
  duty: Duty;
}

/** The same thing to be done in the same case has the same id, however often the log is read. */
export function idOf(caseId: string, task: string, subjectId: string, personId = ''): string {
  return [caseId, task, subjectId, ...(personId ? [personId] : [])].join('/');
}

export function itemFor(
  { caseId, at }: Pick<StoredCaseEvent, 'caseId' | 'at'>,
  { task, subjectId, measureId, keptBy, why, whyYou, dueAt, duty }: Todo,
): QueueItem {
  return {
    itemId: idOf(caseId, task, subjectId, duty.personId ?? ''),
    caseId,
    task,
    subjectId,
    measureId: measureId ?? null,
    keptBy: keptBy ?? null,
    why,
    whyYou: whyYou ?? null,
    news: null,
    since: at,
    dueAt,
    missed: false,
    rests: false,
    ...duty,
  };
}

// When a day ends does not depend on which days a municipality is closed.
const danishDays = makeCalendar({ closingDays: [] });

/** A date given as a day is kept until the day ends. */
export function endOf(day: LocalDate): Instant {
  return danishDays.endOfDay(day);
}

export function endOfDayOf(moment: Instant): Instant {
  return endOf(danishDays.localDate(moment));
}
