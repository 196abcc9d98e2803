import { describe, expect, it } from '@jest/globals';
import {
  caseClosed,
  caseEscalated,
  caseMovedToModel,
  caseOpened,
  caseReopened,
  concernRaised,
  concernReceived,
  handlerAssigned,
  meetingCancelled,
  meetingClosed,
  meetingMoved,
  meetingScheduled,
  threadHolderNamed,
} from '../testing/facts.js';
import { aCase, given, type History } from '../testing/history.js';
import { CaseOverview, LeftModel, PlannedMeeting } from './case-overview.entity.js';
import { caseOverview } from './case-overview.projection.js';

const raised = [caseOpened(), concernRaised({ severity: 'red', acute: true }), threadHolderNamed()] as const;

describe('the overview of cases', () => {
  it('shows who it is about, how serious it is and who holds the thread', () => {
    expect(theCase(given(...raised))).toMatchObject({
      subjectName: 'Barn Opdigtet',
      severity: 'red',
      acute: true,
      status: 'open',
      threadHolderName: 'Karen Opdigtet',
      version: 3,
      position: 3n,
    });
  });

  it('tells children without a number apart by their description', () => {
    const described = { kind: 'child-described', name: 'Barn Opdigtet', description: 'Går i 3. b.' } as const;
    expect(theCase(given(caseOpened({ subject: described })))).toMatchObject({
      subjectName: 'Barn Opdigtet',
      subjectDescription: 'Går i 3. b.',
    });
    expect(theCase(given(...raised)).subjectDescription).toBeNull();
  });

  it('never shows a CPR', () => {
    expect(JSON.stringify(theCase(given(...raised)), (_, value: unknown) => String(value))).not.toContain(
      '000000',
    );
  });

  it('counts the earlier concerns that were known', () => {
    const before = {
      caseId: aCase,
      raisedAt: '2026-01-01T08:00:00.000Z',
      severity: 'green',
      status: 'closed',
    } as const;
    expect(theCase(given(caseOpened(), concernRaised({ earlier: [before, before] }))).earlierConcerns).toBe(
      2,
    );
  });

  it('shows the department that received it, its handler, and the level it was taken to', () => {
    expect(theCase(given(...raised, concernReceived(), handlerAssigned(), caseEscalated()))).toMatchObject({
      receivingUnitId: 'familieafdelingen',
      handlerName: 'Sofie Sagnfigur',
      level: 'authority',
      threadHolderName: 'Lise Luftkastel',
    });
  });

  it('knows the meetings ahead', () => {
    expect(meetings(given(...raised, meetingScheduled(), meetingMoved()))).toEqual([
      { caseId: aCase, meetingId: 'm-1', at: '2026-12-03T09:00:00.000Z', place: 'Biblioteket' },
    ]);
    expect(meetings(given(...raised, meetingScheduled(), meetingCancelled()))).toEqual([]);
    expect(meetings(given(...raised, meetingScheduled(), meetingClosed()))).toEqual([]);
  });

  it('runs on the model it was moved to, at the level that is there, and remembers the one it left', () => {
    const moved = given(...raised, caseMovedToModel({ level: { from: 'local', to: 'near' } }));
    expect(theCase(moved)).toMatchObject({
      modelName: 'viborg',
      modelVersion: '2',
      modelHash: 'another hash',
      level: 'near',
    });
    const left = { caseId: aCase, modelName: 'viborg', modelVersion: '1', modelHash: 'hash' };
    expect(moved.seenBy(caseOverview).all(LeftModel)).toEqual([left]);
  });

  it('shows a case closed, and open again with its new thread-holder', () => {
    expect(theCase(given(...raised, caseClosed())).status).toBe('closed');
    expect(theCase(given(...raised, caseClosed(), caseReopened())).status).toBe('open');
  });
});

function theCase(history: History): CaseOverview {
  return history.seenBy(caseOverview).all(CaseOverview)[0] as CaseOverview;
}

function meetings(history: History): PlannedMeeting[] {
  return history.seenBy(caseOverview).all(PlannedMeeting);
}
