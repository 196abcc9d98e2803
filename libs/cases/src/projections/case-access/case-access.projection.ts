import { peopleNamedBy } from '../../domain/access/people-named-by.js';
import { projection } from '../projection.js';
import { CasePart, CaseScope } from './case-access.entity.js';

/** Who may see which case: what `maySee` needs to know, for lists. */
export const caseAccess = projection('case-access', 3, [CasePart, CaseScope], {
  everyEvent(event, rows) {
    for (const personId of peopleNamedBy(event)) rows.upsert(CasePart, { caseId: event.caseId, personId });
  },
  CaseOpened: ({ caseId, data: { unitId } }, rows) =>
    rows.insert(CaseScope, {
      ...{ caseId, unitId },
      receivingUnitId: null,
      handlerAssigned: false,
      responsibleId: null,
    }),
  ConcernReceived: ({ caseId, data: { unitId } }, rows) =>
    rows.update(CaseScope, { caseId }, { receivingUnitId: unitId }),
  HandlerAssigned: ({ caseId }, rows) => rows.update(CaseScope, { caseId }, { handlerAssigned: true }),
  ResponsibleNamed: ({ caseId, data: { responsible } }, rows) =>
    rows.update(CaseScope, { caseId }, { responsibleId: responsible.personId }),
});
