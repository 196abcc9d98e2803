import { projection } from '../projection.js';
import type { Rows } from '../rows/rows.js';
import type { StoredEventOf } from '../stored-case-event.js';
import { FundingReminder, OpenDeadline, RunningConsent } from './open-deadline.entity.js';

/**
 * What the durable clock watches: every deadline from being set until it is met, has lapsed or was missed, and every
 * consent until it is withdrawn or has expired, and every question of who pays that its owners are to be reminded of.
 */
export const openDeadlines = projection(
  'open-deadlines',
  5,
  [OpenDeadline, RunningConsent, FundingReminder],
  {
    DeadlineSet: ({ caseId, data: { deadlineId, title, legalBasis, dueAt } }, rows) =>
      rows.insert(OpenDeadline, { caseId, deadlineId, title, legalBasis, dueAt }),
    DeadlineMoved: ({ caseId, data: { deadlineId, title, legalBasis, dueAt } }, rows) =>
      rows.update(OpenDeadline, { caseId, deadlineId }, { title, legalBasis, dueAt }),
    DeadlineMet: over,
    DeadlineMissed: over,
    DeadlineLapsed: over,
    ConsentGiven: ({ caseId, data: { consentId, until } }, rows) =>
      rows.insert(RunningConsent, { caseId, consentId, dueAt: until }),
    ConsentWithdrawn: ({ caseId, data: { consentId, only } }, rows) => {
      if (!only) rows.delete(RunningConsent, { caseId, consentId });
    },
    ConsentExpired: ({ caseId, data: { consentId } }, rows) =>
      rows.delete(RunningConsent, { caseId, consentId }),
    FundingQuestionOpened({ caseId, data: { measureId, remindAt } }, rows) {
      if (remindAt !== undefined) rows.insert(FundingReminder, { caseId, measureId, dueAt: remindAt });
    },
    FundingReminderGiven({ caseId, data: { measureId, byModel } }, rows) {
      if (byModel) rows.delete(FundingReminder, { caseId, measureId });
    },
    FundingSettled: ({ caseId, data: { measureId } }, rows) =>
      rows.delete(FundingReminder, { caseId, measureId }),
  },
);

function over(
  { caseId, data: { deadlineId } }: StoredEventOf<'DeadlineMet' | 'DeadlineMissed' | 'DeadlineLapsed'>,
  rows: Rows,
): void {
  rows.delete(OpenDeadline, { caseId, deadlineId });
}
