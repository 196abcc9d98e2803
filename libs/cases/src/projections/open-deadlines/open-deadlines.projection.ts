import { projection } from '../projection.js';
import type { Rows } from '../rows/rows.js';
import type { StoredEventOf } from '../stored-case-event.js';
import { OpenDeadline, RunningConsent } from './open-deadline.entity.js';

/**
 * What the durable clock watches: every deadline from being set until it is met, has lapsed or was missed, and every
 * consent until it is withdrawn or has expired.
 */
export const openDeadlines = projection('open-deadlines', 4, [OpenDeadline, RunningConsent], {
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
});

function over(
  { caseId, data: { deadlineId } }: StoredEventOf<'DeadlineMet' | 'DeadlineMissed' | 'DeadlineLapsed'>,
  rows: Rows,
): void {
  rows.delete(OpenDeadline, { caseId, deadlineId });
}
