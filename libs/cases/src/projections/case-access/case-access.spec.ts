import { describe, expect, it } from '@jest/globals';
import {
  adviceRequested,
  caseHandedOver,
  caseOpened,
  concernRaised,
  concernReceived,
  handlerAssigned,
  meetingScheduled,
} from '../testing/facts.js';
import { given } from '../testing/history.js';
import { karen, pia, reference, thomas } from '../testing/people.js';
import { coveredByConsent } from '../testing/consent-facts.js';
import { CasePart, CaseScope, PartByConsent } from './case-access.entity.js';
import { caseAccess } from './case-access.projection.js';

describe('access to a case', () => {
  it('is given with a part in it', () => {
    const rows = given(caseOpened(), concernRaised(), meetingScheduled(), adviceRequested()).seenBy(
      caseAccess,
    );
    expect(rows.all(CasePart).map(({ personId }) => personId)).toEqual(['karen', 'thomas', 'pia']);
  });

  it('is had by one responsible at a time', () => {
    const named = [karen, pia].map((person) => ({
      type: 'ResponsibleNamed' as const,
      data: { meetingId: 'm-1', responsible: reference(person), reason: 'Tættest på barnet.' },
    }));
    const rows = given(caseOpened(), concernRaised({ raisedBy: { ...thomas } }), ...named).seenBy(caseAccess);
    expect(rows.all(CaseScope)).toMatchObject([{ responsibleId: 'pia' }]);
    expect(rows.all(CasePart).map(({ personId }) => personId)).toEqual(['thomas']);
  });

  it('is nobody’s who had part in it when another municipality has it', () => {
    const responsible = { meetingId: 'm-1', responsible: reference(pia), reason: 'Tættest på barnet.' };
    const rows = given(
      caseOpened(),
      concernRaised(),
      coveredByConsent(),
      { type: 'ResponsibleNamed', data: responsible },
      caseHandedOver(),
    ).seenBy(caseAccess);
    expect(rows.all(CaseScope)).toMatchObject([{ handedOver: true, responsibleId: null }]);
    expect(rows.all(CasePart)).toEqual([]);
    expect(rows.all(PartByConsent)).toEqual([]);
  });

  it('follows the units it belongs to, and whether anybody handles it yet', () => {
    const received = given(caseOpened(), concernReceived());
    expect(received.seenBy(caseAccess).all(CaseScope)).toMatchObject([
      { unitId: 'opdigtet-skole', receivingUnitId: 'familieafdelingen', handlerAssigned: false },
    ]);
    const handled = given(caseOpened(), concernReceived(), handlerAssigned());
    expect(handled.seenBy(caseAccess).all(CaseScope)).toMatchObject([{ handlerAssigned: true }]);
  });
});
