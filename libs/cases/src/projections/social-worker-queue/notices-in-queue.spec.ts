import { describe, expect, it } from '@jest/globals';
import { given, type History } from '../testing/history.js';
import { noticeAddedTo, noticeAnswered, noticeGiven } from '../testing/notice-facts.js';
import { QueueItem } from './queue-item.entity.js';
import { socialWorkerQueue } from './social-worker-queue.projection.js';

describe('a notice in the queue', () => {
  it('lies with those who can act on it', () => {
    expect(itemsOf(given(noticeGiven()))).toMatchObject([
      {
        task: 'answer-notice',
        subjectId: 'n-1',
        duty: 'pile',
        pileOf: 'school-leader',
        why: 'Nyt fravær: »Væk i tre dage.« Tal med familien.',
        news: null,
        dueAt: null,
      },
    ]);
    expect(itemsOf(given(noticeGiven({ to: 'social-worker' })))).toMatchObject([{ duty: 'handler' }]);
    expect(itemsOf(given(noticeGiven({ to: 'teacher' })))).toMatchObject([{ duty: 'thread-holder' }]);
  });

  it('says what answers it where no word does', () => {
    expect(
      itemsOf(given(noticeGiven({ says: undefined, answeredBy: ['meeting-called', 'agreement-made'] }))),
    ).toMatchObject([
      {
        task: 'act-on-notice',
        why: 'Nyt fravær. Tal med familien. Det er besvaret ved: møde indkaldt, aftale lavet.',
      },
    ]);
  });

  it('is one, with what is new, and gone when it is answered', () => {
    expect(itemsOf(given(noticeGiven(), noticeAddedTo()))).toMatchObject([
      { subjectId: 'n-1', news: 'Nyt siden: »Også i dag.«' },
    ]);
    expect(itemsOf(given(noticeGiven(), noticeAddedTo(), noticeAnswered()))).toEqual([]);
  });
});

function itemsOf(history: History): QueueItem[] {
  return history.seenBy(socialWorkerQueue).all(QueueItem);
}
