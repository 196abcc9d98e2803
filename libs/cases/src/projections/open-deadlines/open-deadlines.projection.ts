import { projection } from '../projection.js';
import type { Rows } from '../rows/rows.js';
import type { StoredEventOf } from '../stored-case-event.js';
import { OpenDeadline } from './open-deadline.entity.js';

/** What the durable clock watches: every deadline from being set until it is met, has lapsed or was missed. */
export const openDeadlines = projection('open-deadlines', 2, [OpenDeadline], {
  DeadlineSet: ({ caseId, data: { deadlineId, title, legalBasis, dueAt } }, rows) =>
    rows.insert(OpenDeadline, { caseId, deadlineId, title, legalBasis, dueAt }),
  DeadlineMet: over,
  DeadlineMissed: over,
  DeadlineLapsed: over,
});

function over(
  { caseId, data: { deadlineId } }: StoredEventOf<'DeadlineMet' | 'DeadlineMissed' | 'DeadlineLapsed'>,
  rows: Rows,
): void {
  rows.delete(OpenDeadline, { caseId, deadlineId });
}
