import { describe, expect, it } from '@jest/globals';
import { deadlineMet, deadlineMissed, deadlineSet } from '../testing/facts.js';
import { given } from '../testing/history.js';
import { OpenDeadline } from './open-deadline.entity.js';
import { openDeadlines } from './open-deadlines.projection.js';

describe('deadlines that run', () => {
  it('are known from being set', () => {
    expect(given(deadlineSet()).seenBy(openDeadlines).all(OpenDeadline)).toMatchObject([
      { deadlineId: 'd-assess', dueAt: '2026-11-24T08:00:00.000Z' },
    ]);
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
