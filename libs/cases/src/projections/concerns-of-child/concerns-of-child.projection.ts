import { projection } from '../projection.js';
import type { Rows } from '../rows/rows.js';
import { CaseHandler, ChildConcern, UnassessedConcern } from './child-concern.entity.js';

/** Earlier concerns about the same child, and who has handled them. Eleven notifications must not look like one. */
export const concernsOfChild = projection(
  'concerns-of-child',
  3,
  [ChildConcern, CaseHandler, UnassessedConcern],
  {
    CaseOpened({ caseId, at, data: { subject, unitId } }, rows) {
      if (subject.kind !== 'child') return;
      const { cprIndex } = subject;
      rows.insert(ChildConcern, {
        ...{ caseId, cprIndex, unitId, raisedAt: at, parentsBarred: false },
        severity: null,
        status: 'open',
      });
    },
    ConcernRaised: ({ caseId, data: { severity } }, rows) =>
      rows.update(ChildConcern, { caseId }, { severity }),
    ParentContactBarred: ({ caseId }, rows) => rows.update(ChildConcern, { caseId }, { parentsBarred: true }),
    ParentContactOpened: ({ caseId }, rows) =>
      rows.update(ChildConcern, { caseId }, { parentsBarred: false }),
    CaseClosed: ({ caseId }, rows) => rows.update(ChildConcern, { caseId }, { status: 'closed' }),
    CaseReopened: ({ caseId }, rows) => rows.update(ChildConcern, { caseId }, { status: 'open' }),

    ConcernReceived: ({ caseId, data: { unitId, reassessment } }, rows) =>
      rows.upsert(UnassessedConcern, {
        ...{ caseId, unitId },
        earlierHandlers: reassessment?.earlierHandlers ?? null,
      }),
    HandlerAssigned: ({ caseId, data }, rows) => handled(caseId, data.handler.personId, rows),
    ConcernAssessed({ caseId, by }, rows) {
      rows.delete(UnassessedConcern, { caseId });
      handled(caseId, by.personId, rows);
    },
    ScreeningDecided: ({ caseId, by }, rows) => handled(caseId, by.personId, rows),
    InquiryCompleted: ({ caseId, by }, rows) => handled(caseId, by.personId, rows),
    ExaminationCompleted: ({ caseId, by }, rows) => handled(caseId, by.personId, rows),
  },
);

// Barnets lov § 137: whoever decided in the case has handled it, assigned or not.
function handled(caseId: string, personId: string, rows: Rows): void {
  rows.upsert(CaseHandler, { caseId, personId });
}
