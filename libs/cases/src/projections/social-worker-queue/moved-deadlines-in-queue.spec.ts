import { describe, expect, it } from '@jest/globals';
import { deadlineMet, deadlineMissed, deadlineMoved, deadlineSet } from '../testing/facts.js';
import { given, type History } from '../testing/history.js';
import { karen, reference } from '../testing/people.js';
import { QueueItem } from './queue-item.entity.js';
import { socialWorkerQueue } from './social-worker-queue.projection.js';

const asked = (history: History) => history.seenBy(socialWorkerQueue).all(QueueItem);

describe('a deadline that a case took with it to another model', () => {
  it('is asked for until its new moment, in its new words, by whoever owes it now', () => {
    const mine = deadlineMoved({ owner: 'school-leader', responsible: reference(karen) });
    const [item, ...others] = asked(given(deadlineSet(), mine));
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      task: 'vurdering',
      subjectId: 'd-assess',
      why: 'Se på bekymringen (Barnets lov § 136, stk. 1).',
      dueAt: '2026-11-25T08:00:00.000Z',
      ...{ duty: 'named', personId: karen.personId, pileOf: null },
      missed: false,
    });
    expect(asked(given(deadlineSet(), deadlineMoved({ owner: 'school-leader' })))).toMatchObject([
      { duty: 'pile', personId: null, pileOf: 'school-leader' },
    ]);
  });

  it('stays missed when it was, and is over when it is met', () => {
    expect(asked(given(deadlineSet(), deadlineMissed(), deadlineMoved()))).toMatchObject([{ missed: true }]);
    expect(asked(given(deadlineSet(), deadlineMoved(), deadlineMissed()))).toMatchObject([{ missed: true }]);
    expect(asked(given(deadlineSet(), deadlineMoved(), deadlineMet()))).toEqual([]);
  });

  it('is asked for once, under the new rule’s name, and is over when that is met', () => {
    const renamed = deadlineMoved({ rule: 'første-blik' });
    expect(asked(given(deadlineSet(), renamed))).toMatchObject([
      {
        task: 'første-blik',
        why: 'Se på bekymringen (Barnets lov § 136, stk. 1).',
        dueAt: '2026-11-25T08:00:00.000Z',
        duty: 'handler',
        missed: false,
      },
    ]);
    expect(asked(given(deadlineSet(), renamed, deadlineMet({ rule: 'første-blik' })))).toEqual([]);
  });

  it('is known to be missed under its new name when its moment had passed before', () => {
    const late = deadlineMoved({ rule: 'første-blik', dueAt: '2020-01-01T08:00:00.000Z' });
    expect(asked(given(deadlineSet(), deadlineMissed(), late))).toMatchObject([
      { task: 'første-blik', missed: true },
    ]);
  });

  it('leaves the others as they were', () => {
    const two = given(deadlineSet(), deadlineSet({ deadlineId: 'd-2' }), deadlineMoved());
    expect(asked(two).map(({ subjectId, dueAt }) => [subjectId, dueAt])).toEqual(
      expect.arrayContaining([
        ['d-assess', '2026-11-25T08:00:00.000Z'],
        ['d-2', '2026-11-24T08:00:00.000Z'],
      ]),
    );
  });
});
