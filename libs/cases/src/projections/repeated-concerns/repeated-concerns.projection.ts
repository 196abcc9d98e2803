import { projection } from '../projection.js';
import type { Rows } from '../rows/rows.js';
import type { StoredCaseEvent } from '../stored-case-event.js';
import { ConcernOfChild } from './concern-of-child.entity.js';

/** What the concerns about a child have led to, each beside the others: eleven notifications and no action must be seen. */
export const repeatedConcerns = projection('repeated-concerns', 1, [ConcernOfChild], {
  CaseOpened({ caseId, at, by, data: { subject, unitId } }, rows) {
    if (subject.kind !== 'child') return;
    rows.insert(ConcernOfChild, {
      ...{ caseId, cprIndex: subject.cprIndex, unitId, raisedById: by.personId, raisedAt: at },
      ...{ agreedAt: null, startedAt: null },
    });
  },
  ConcernRaised: ({ caseId, data: { raisedBy } }, rows) =>
    rows.update(ConcernOfChild, { caseId }, { raisedById: raisedBy.personId }),
  AgreementMade: agreed,
  TrialActionPlanned: agreed,
  MeasureStarted: ({ caseId, at }, rows) => rows.update(ConcernOfChild, { caseId }, { startedAt: at }),
});

function agreed({ caseId, at }: StoredCaseEvent, rows: Rows): void {
  rows.update(ConcernOfChild, { caseId }, { agreedAt: at });
}
