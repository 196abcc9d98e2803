import type { Instant } from '@tovholder/calendar';
import { namedForOffice } from '../../domain/access/named-for-office.js';
import { peopleNamedBy } from '../../domain/access/people-named-by.js';
import type { PersonReference } from '../../domain/people.js';
import { projection } from '../projection.js';
import type { Rows } from '../rows/rows.js';
import { CasePart, CaseScope, PartByConsent } from './case-access.entity.js';

/** Who may see which case: what `maySee` needs to know, for lists. */
export const caseAccess = projection('case-access', 5, [CasePart, CaseScope, PartByConsent], {
  everyEvent(event, rows) {
    const { caseId } = event;
    for (const personId of peopleNamedBy(event)) rows.upsert(CasePart, { caseId, personId });
    for (const personId of namedForOffice(event)) rows.delete(PartByConsent, { caseId, personId });
  },
  CaseOpened: ({ caseId, data: { unitId } }, rows) =>
    rows.insert(CaseScope, {
      ...{ caseId, unitId },
      receivingUnitId: null,
      handlerAssigned: false,
      handedOver: false,
      responsibleId: null,
    }),
  ConcernReceived: ({ caseId, data: { unitId } }, rows) =>
    rows.update(CaseScope, { caseId }, { receivingUnitId: unitId }),
  HandlerAssigned: ({ caseId }, rows) => rows.update(CaseScope, { caseId }, { handlerAssigned: true }),
  ResponsibleNamed: ({ caseId, data: { responsible } }, rows) =>
    rows.update(CaseScope, { caseId }, { responsibleId: responsible.personId }),
  CaseHandedOver({ caseId }, rows) {
    rows.update(CaseScope, { caseId }, { handedOver: true, responsibleId: null });
    rows.delete(CasePart, { caseId });
    rows.delete(PartByConsent, { caseId });
  },
  ConsentGiven: ({ caseId, data: { restsOnIt, until } }, rows) =>
    restingUntil(until, caseId, restsOnIt, rows),
  CoveredByConsent: ({ caseId, data: { people, until } }, rows) => restingUntil(until, caseId, people, rows),
  ConsentWithdrawn: ({ caseId, at, data: { loseSight } }, rows) => restingUntil(at, caseId, loseSight, rows),
});

function restingUntil(until: Instant, caseId: string, people: readonly PersonReference[], rows: Rows): void {
  for (const { personId } of people) rows.upsert(PartByConsent, { caseId, personId, until });
}
