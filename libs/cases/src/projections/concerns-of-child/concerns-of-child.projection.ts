import { projection } from '../projection.js';
import { CaseHandler, ChildConcern } from './child-concern.entity.js';

/** Earlier concerns about the same child. Eleven notifications must not look like one. */
export const concernsOfChild = projection('concerns-of-child', 1, [ChildConcern, CaseHandler], {
  CaseOpened({ caseId, at, data: { subject, unitId } }, rows) {
    if (subject.kind !== 'child') return;
    const { cprIndex } = subject;
    rows.insert(ChildConcern, { caseId, cprIndex, unitId, raisedAt: at, severity: null, status: 'open' });
  },
  ConcernRaised: ({ caseId, data: { severity } }, rows) =>
    rows.update(ChildConcern, { caseId }, { severity }),
  CaseClosed: ({ caseId }, rows) => rows.update(ChildConcern, { caseId }, { status: 'closed' }),
  CaseReopened: ({ caseId }, rows) => rows.update(ChildConcern, { caseId }, { status: 'open' }),

  HandlerAssigned: ({ caseId, data }, rows) =>
    rows.upsert(CaseHandler, { caseId, personId: data.handler.personId }),
  ConcernAssessed: ({ caseId, by }, rows) => rows.upsert(CaseHandler, { caseId, personId: by.personId }),
  ScreeningDecided: ({ caseId, by }, rows) => rows.upsert(CaseHandler, { caseId, personId: by.personId }),
});
