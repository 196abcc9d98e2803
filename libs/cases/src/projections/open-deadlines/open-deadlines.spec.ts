import { describe, expect, it } from '@jest/globals';
import type { CaseFact } from '../../domain/case-event.js';
import {
  deadlineMet,
  deadlineMissed,
  deadlineMoved,
  deadlineSet,
  fundingQuestionOpened,
  fundingSettled,
} from '../testing/facts.js';
import { given } from '../testing/history.js';
import { FundingReminder, OpenDeadline } from './open-deadline.entity.js';
import { openDeadlines } from './open-deadlines.projection.js';

describe('deadlines that run', () => {
  it('are known from being set', () => {
    expect(given(deadlineSet()).seenBy(openDeadlines).all(OpenDeadline)).toMatchObject([
      { deadlineId: 'd-assess', dueAt: '2026-11-24T08:00:00.000Z' },
    ]);
  });

  it('run to where they were moved, and under those words', () => {
    const moved = given(deadlineSet(), deadlineSet({ deadlineId: 'd-2' }), deadlineMoved());
    expect(moved.seenBy(openDeadlines).all(OpenDeadline)).toEqual([
      {
        caseId: expect.any(String),
        deadlineId: 'd-assess',
        title: 'Se på bekymringen',
        legalBasis: 'Barnets lov § 136, stk. 1',
        dueAt: '2026-11-25T08:00:00.000Z',
      },
      expect.objectContaining({ deadlineId: 'd-2', dueAt: '2026-11-24T08:00:00.000Z' }),
    ]);
  });

  it('are not watched again for being moved when they were missed before', () => {
    const moved = given(deadlineSet(), deadlineMissed(), deadlineMoved());
    expect(moved.seenBy(openDeadlines).all(OpenDeadline)).toEqual([]);
  });

  it.each([
    ['met', deadlineMet()],
    ['missed', deadlineMissed()],
    [
      'lapsed',
      {
        type: 'DeadlineLapsed' as const,
        data: { deadlineId: 'd-assess', rule: 'vurdering', reason: 'Lukket' },
      },
    ],
  ])('run no longer when %s', (_, fact) => {
    expect(given(deadlineSet(), fact).seenBy(openDeadlines).all(OpenDeadline)).toEqual([]);
  });
});

describe('reminders of who pays', () => {
  const asked = fundingQuestionOpened({ remindAt: '2026-12-14T22:59:59.999Z' });
  const reminder = (byModel?: true) =>
    ({
      type: 'FundingReminderGiven',
      data: { measureId: 'i-1', says: 'Hvem betaler?', ...(byModel && { byModel }) },
    }) as const;
  const waiting = (...facts: readonly CaseFact[]) =>
    given(...facts)
      .seenBy(openDeadlines)
      .all(FundingReminder);

  it('wait for their time where the model says one, also when somebody reminds before', () => {
    const expected = [{ measureId: 'i-1', dueAt: '2026-12-14T22:59:59.999Z' }];
    expect(waiting(asked)).toMatchObject(expected);
    expect(waiting(asked, reminder())).toMatchObject(expected);
    expect(waiting(fundingQuestionOpened())).toEqual([]);
  });

  it('wait no longer once given or answered', () => {
    expect(waiting(asked, reminder(true))).toEqual([]);
    expect(waiting(asked, fundingSettled())).toEqual([]);
  });
});
