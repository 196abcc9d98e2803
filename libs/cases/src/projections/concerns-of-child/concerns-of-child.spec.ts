import { describe, expect, it } from '@jest/globals';
import {
  caseClosed,
  caseOpened,
  concernAssessed,
  concernRaised,
  concernReceived,
  parentContactResumed,
  parentContactSuspended,
  handlerAssigned,
  screeningDecided,
} from '../testing/facts.js';
import { aCase, given, History } from '../testing/history.js';
import { anders, familyDepartment, lise, sofie } from '../testing/people.js';
import { CaseHandler, ChildConcern, UnassessedConcern } from './child-concern.entity.js';
import { concernsOfChild } from './concerns-of-child.projection.js';

describe('concerns about the same child', () => {
  it('are found by the index of the CPR, open or closed', () => {
    const rows = given(caseOpened(), concernRaised({ severity: 'red' }), caseClosed()).seenBy(
      concernsOfChild,
    );
    expect(rows.all(ChildConcern)).toMatchObject([
      { cprIndex: 'index-of-barn', severity: 'red', status: 'closed' },
    ]);
  });

  it('are not kept for a child only described, nor for a group', () => {
    const group = caseOpened({ subject: { kind: 'group', name: '3. b', description: 'Uro' } });
    expect(given(group, concernRaised()).seenBy(concernsOfChild).all(ChildConcern)).toEqual([]);
  });

  it('tell whether the parents are barred in one', () => {
    const barred = given(caseOpened(), concernRaised(), {
      type: 'ParentContactBarred',
      data: { gate: 'G1', until: 'child-heard' },
    });
    expect(barred.seenBy(concernsOfChild).all(ChildConcern)).toMatchObject([{ parentsBarred: true }]);
    const opened = barred.happened(aCase, {
      type: 'ParentContactOpened',
      data: { reason: 'Barnet er hørt.' },
    });
    expect(opened.seenBy(concernsOfChild).all(ChildConcern)).toMatchObject([{ parentsBarred: false }]);
  });

  it('tell whether contact is suspended, which bars nothing by itself, and when that last changed', () => {
    const suspended = given(caseOpened(), concernRaised(), parentContactSuspended());
    expect(suspended.seenBy(concernsOfChild).all(ChildConcern)).toMatchObject([
      { parentsBarred: false, contactSuspended: true, contactVersion: 3 },
    ]);
    const resumed = suspended.happened(aCase, parentContactResumed());
    expect(resumed.seenBy(concernsOfChild).all(ChildConcern)).toMatchObject([
      { parentsBarred: false, contactSuspended: false, contactVersion: 4 },
    ]);
  });

  it('know everybody who has handled one, so that the next is assessed by someone new', () => {
    const rows = new History()
      .happened(aCase, handlerAssigned())
      .happened(aCase, concernAssessed(), { by: anders })
      .happened(aCase, screeningDecided(), { by: lise })
      .happened(aCase, handlerAssigned())
      .seenBy(concernsOfChild);
    expect(rows.all(CaseHandler).map(({ personId }) => personId)).toEqual(['sofie', 'anders', 'lise']);
  });

  it('count whoever completed an inquiry or an examination as a handler, assigned or not', () => {
    const inquiry = { conclusion: 'Der er brug for mere.', examinationNeeded: true };
    const rows = new History()
      .happened(aCase, { type: 'InquiryCompleted', data: inquiry }, { by: sofie })
      .happened(
        aCase,
        { type: 'ExaminationCompleted', data: { conclusion: 'Støtte.', provisional: false } },
        { by: lise },
      )
      .seenBy(concernsOfChild);
    expect(rows.all(CaseHandler).map(({ personId }) => personId)).toEqual(['sofie', 'lise']);
  });

  it('wait to be assessed from receipt, with those who may not do it, until somebody has', () => {
    const reassessment = { activeCases: ['another'], earlierHandlers: ['sofie'] };
    const received = given(caseOpened(), concernReceived({ reassessment }));
    expect(received.seenBy(concernsOfChild).all(UnassessedConcern)).toEqual([
      { caseId: aCase, unitId: familyDepartment, earlierHandlers: ['sofie'] },
    ]);
    const assessed = received.happened(aCase, concernAssessed());
    expect(assessed.seenBy(concernsOfChild).all(UnassessedConcern)).toEqual([]);
  });
});
