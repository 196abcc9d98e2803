import { describe, expect, it } from '@jest/globals';
import {
  caseClosed,
  caseOpened,
  concernAssessed,
  concernRaised,
  handlerAssigned,
  screeningDecided,
} from '../testing/facts.js';
import { aCase, given, History } from '../testing/history.js';
import { anders, lise } from '../testing/people.js';
import { CaseHandler, ChildConcern } from './child-concern.entity.js';
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

  it('know everybody who has handled one, so that the next is assessed by someone new', () => {
    const rows = new History()
      .happened(aCase, handlerAssigned())
      .happened(aCase, concernAssessed(), { by: anders })
      .happened(aCase, screeningDecided(), { by: lise })
      .happened(aCase, handlerAssigned())
      .seenBy(concernsOfChild);
    expect(rows.all(CaseHandler).map(({ personId }) => personId)).toEqual(['sofie', 'anders', 'lise']);
  });
});
