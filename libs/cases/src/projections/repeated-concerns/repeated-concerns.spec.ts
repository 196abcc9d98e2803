import { describe, expect, it } from '@jest/globals';
import {
  agreementMade,
  caseOpened,
  concernRaised,
  measureStarted,
  trialActionPlanned,
} from '../testing/facts.js';
import { aCase, given, History, longAgo } from '../testing/history.js';
import { thomas } from '../testing/people.js';
import { ConcernOfChild } from './concern-of-child.entity.js';
import { repeatedConcerns } from './repeated-concerns.projection.js';

const later = '2026-11-24T08:00:00.000Z';

describe('what concerns about a child led to', () => {
  it('is nothing when one is raised', () => {
    const raised = given(caseOpened(), concernRaised({ raisedBy: { ...thomas } }));
    expect(raised.seenBy(repeatedConcerns).all(ConcernOfChild)).toEqual([
      {
        caseId: aCase,
        cprIndex: 'index-of-barn',
        unitId: 'opdigtet-skole',
        raisedById: 'thomas',
        raisedAt: longAgo,
        agreedAt: null,
        startedAt: null,
      },
    ]);
  });

  it('is what was agreed, and what was begun, each at its time', () => {
    for (const agreed of [agreementMade(), trialActionPlanned()]) {
      const rows = new History()
        .happened(aCase, caseOpened())
        .happened(aCase, agreed, { at: later })
        .seenBy(repeatedConcerns);
      expect(rows.all(ConcernOfChild)).toMatchObject([{ agreedAt: later, startedAt: null }]);
    }
    const begun = new History()
      .happened(aCase, caseOpened())
      .happened(aCase, measureStarted(), { at: later })
      .seenBy(repeatedConcerns);
    expect(begun.all(ConcernOfChild)).toMatchObject([{ agreedAt: null, startedAt: later }]);
  });

  it('is not kept of a group, nor of a child nobody can find again', () => {
    const group = caseOpened({ subject: { kind: 'group', name: '3. b', description: 'Uro' } });
    expect(
      given(group, concernRaised(), agreementMade()).seenBy(repeatedConcerns).all(ConcernOfChild),
    ).toEqual([]);
  });
});
