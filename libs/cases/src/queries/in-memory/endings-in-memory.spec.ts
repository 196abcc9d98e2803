import { describe, expect, it } from '@jest/globals';
import {
  FundingReminder,
  OpenDeadline,
  RunningConsent,
} from '../../projections/open-deadlines/open-deadline.entity.js';
import { RowsInMemory } from '../../projections/rows/rows-in-memory.js';
import { endedInMemory, nextEndingInMemory } from './endings-in-memory.js';

const due = '2026-11-24T08:00:00.000Z';
const justBefore = '2026-11-24T07:59:59.999Z';
const justAfter = '2026-11-24T08:00:00.001Z';

describe('what time has ended in a log in memory', () => {
  function waiting(): RowsInMemory {
    const rows = new RowsInMemory();
    const about = { title: 'Vurder', legalBasis: 'Barnets lov § 136' };
    rows.insert(OpenDeadline, { caseId: 'case-2', deadlineId: 'd-1', dueAt: due, ...about });
    rows.insert(OpenDeadline, { caseId: 'case-1', deadlineId: 'd-2', dueAt: due, ...about });
    rows.insert(OpenDeadline, { caseId: 'case-9', deadlineId: 'd-0', dueAt: justBefore, ...about });
    rows.insert(RunningConsent, { caseId: 'case-1', consentId: 's-1', dueAt: due });
    rows.insert(FundingReminder, { caseId: 'case-1', measureId: 'i-1', dueAt: due });
    return rows;
  }

  it('is a deadline after its last moment, and a consent or a wait from that moment on', () => {
    const endedAt = (at: string) => endedInMemory(waiting(), at).map(({ command }) => command.type);
    expect(endedAt(justBefore)).toEqual([]);
    expect(endedAt(due)).toEqual(['MissDeadline', 'ExpireConsent', 'RemindOwnersOfFunding']);
    expect(endedAt(justAfter)).toHaveLength(5);
  });

  it('is told as the server’s clock tells it: deadlines first, the oldest first, then by case', () => {
    expect(
      endedInMemory(waiting(), justAfter).map(({ caseId, command }) => ({ caseId, ...command })),
    ).toEqual([
      { caseId: 'case-9', type: 'MissDeadline', deadlineId: 'd-0' },
      { caseId: 'case-1', type: 'MissDeadline', deadlineId: 'd-2' },
      { caseId: 'case-2', type: 'MissDeadline', deadlineId: 'd-1' },
      { caseId: 'case-1', type: 'ExpireConsent', consentId: 's-1' },
      { caseId: 'case-1', type: 'RemindOwnersOfFunding', measureId: 'i-1' },
    ]);
  });

  it('is next what is due first, of whatever kind; and nothing where nothing waits', () => {
    const rows = waiting();
    expect(nextEndingInMemory(rows)).toBe(justBefore);
    rows.insert(RunningConsent, { caseId: 'case-3', consentId: 's-2', dueAt: '2026-01-01T00:00:00.000Z' });
    expect(nextEndingInMemory(rows)).toBe('2026-01-01T00:00:00.000Z');
    expect(nextEndingInMemory(new RowsInMemory())).toBeUndefined();
  });
});
