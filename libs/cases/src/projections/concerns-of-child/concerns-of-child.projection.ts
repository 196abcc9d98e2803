import { projection } from '../projection.js';
import type { Rows } from '../rows/rows.js';
import type { StoredCaseEvent } from '../stored-case-event.js';
import { CaseHandler, ChildConcern, UnassessedConcern } from './child-concern.entity.js';

/** Earlier concerns about the same child, and who has handled them. Eleven notifications must not look like one. */
export const concernsOfChild = projection(
  'concerns-of-child',
  5,
  [ChildConcern, CaseHandler, UnassessedConcern],
  {
    CaseOpened({ caseId, at, data: { subject, unitId } }, rows) {
      if (subject.kind !== 'child') return;
      const { cprIndex } = subject;
      rows.insert(ChildConcern, {
        ...{ caseId, cprIndex, unitId, raisedAt: at },
        ...{ parentsBarred: false, contactSuspended: false, contactVersion: 0 },
        severity: null,
        status: 'open',
      });
    },
    ConcernRaised: ({ caseId, data: { severity } }, rows) =>
      rows.update(ChildConcern, { caseId }, { severity }),
    ParentContactBarred: (event, rows) => contact(event, { parentsBarred: true }, rows),
    ParentContactOpened: (event, rows) => contact(event, { parentsBarred: false }, rows),
    // G1 stands where abuse is suspected, never where it only follows: else two cases would bar each other for good.
    ParentContactSuspended: (event, rows) => contact(event, { contactSuspended: true }, rows),
    ParentContactResumed: (event, rows) => contact(event, { contactSuspended: false }, rows),
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

function contact(
  { caseId, version }: StoredCaseEvent,
  changed: Partial<Pick<ChildConcern, 'parentsBarred' | 'contactSuspended'>>,
  rows: Rows,
): void {
  rows.update(ChildConcern, { caseId }, { ...changed, contactVersion: version });
}

// Barnets lov § 137: whoever decided in the case has handled it, assigned or not.
function handled(caseId: string, personId: string, rows: Rows): void {
  rows.upsert(CaseHandler, { caseId, personId });
}
