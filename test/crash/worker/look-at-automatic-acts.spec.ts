import { describe, expect, it } from '@jest/globals';
import { theClock, theContactWatch, uuidOf } from '@tovholder/cases';
import type { RecordedEvent } from '@tovholder/event-store';
import { uuidv7 } from 'uuidv7';
import { faultsOfDeadlines, isAutomatic } from './look-at-automatic-acts.js';

const caseId = uuidOf('case');
const missed = { type: 'DeadlineMissed', data: { deadlineId: 'assess' }, metadata: { by: theClock } };
const suspended = { type: 'ParentContactSuspended', data: {}, metadata: { by: theContactWatch } };

function written(event: typeof missed | typeof suspended, commandId: string): RecordedEvent {
  const place = {
    stream: `case-${caseId}`,
    version: 4,
    position: 9n,
    recordedAt: '2026-03-02T08:00:00.000Z',
  };
  return { ...event, ...place, id: uuidv7(), schemaVersion: 1, commandId };
}

describe('what the worker does by itself', () => {
  it('is known by a command that follows from the case', () => {
    expect(isAutomatic([written(missed, uuidOf('miss-deadline', caseId, 'assess'))])).toBe(true);
    expect(isAutomatic([written(suspended, uuidOf('SuspendParentContact', caseId, '0'))])).toBe(true);
  });

  it('is not what asked for the same by a command of any other id, or of another deadline', () => {
    expect(isAutomatic([written(missed, uuidv7())])).toBe(false);
    expect(isAutomatic([written(missed, uuidOf('miss-deadline', caseId, 'acknowledge'))])).toBe(false);
    expect(isAutomatic([written(suspended, uuidOf('ResumeParentContact', caseId, '0'))])).toBe(false);
    expect(isAutomatic([])).toBe(false);
  });

  it('misses a deadline once', () => {
    const once = written(missed, uuidv7());
    expect(faultsOfDeadlines([once])).toEqual([]);
    expect(faultsOfDeadlines([once, written(missed, uuidv7())])).toEqual([
      `deadline assess in case-${caseId} is missed twice`,
    ]);
  });
});
