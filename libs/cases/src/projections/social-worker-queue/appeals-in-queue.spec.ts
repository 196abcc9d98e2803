import { describe, expect, it } from '@jest/globals';
import {
  appealForwarded,
  appealReassessed,
  appealReceived,
  appealWithdrawn,
} from '../testing/appeal-facts.js';
import { given, type History } from '../testing/history.js';
import { QueueItem } from './queue-item.entity.js';
import { socialWorkerQueue } from './social-worker-queue.projection.js';

describe('a complaint in the queue', () => {
  it('lies with whoever holds the thread until it is answered', () => {
    expect(itemsOf(given(appealReceived()))).toMatchObject([
      {
        ...{ task: 'answer-appeal', subjectId: 'a-1', duty: 'thread-holder', dueAt: null },
        why: 'Der er klaget over »Dagbehandling«.',
      },
    ]);
    expect(itemsOf(given(appealReceived(), appealReassessed({ outcome: 'changed' })))).toEqual([]);
    expect(itemsOf(given(appealReceived(), appealReassessed({ outcome: 'too-late' })))).toEqual([]);
  });

  it('says that one too late is answered too', () => {
    expect(itemsOf(given(appealReceived({ late: true })))).toMatchObject([
      { why: 'Der er klaget over »Dagbehandling«, efter klagefristen. Også det skal besvares.' },
    ]);
  });

  it('that is not met lies there until it has gone on', () => {
    const upheld = given(appealReceived(), appealReassessed());
    expect(itemsOf(upheld)).toMatchObject([
      {
        ...{ task: 'send-appeal-on', subjectId: 'a-1', duty: 'thread-holder', dueAt: null },
        why: '»Dagbehandling« er fastholdt, så klagen skal sendes videre.',
      },
    ]);
    expect(itemsOf(given(appealReceived(), appealReassessed(), appealForwarded()))).toEqual([]);
  });

  it('is gone when the family takes it back, and no other with it', () => {
    expect(itemsOf(given(appealReceived(), appealWithdrawn()))).toEqual([]);
    const other = appealReceived({ appealId: 'a-2' });
    expect(itemsOf(given(appealReceived(), other, appealWithdrawn()))).toMatchObject([{ subjectId: 'a-2' }]);
  });
});

function itemsOf(history: History): QueueItem[] {
  return history.seenBy(socialWorkerQueue).all(QueueItem);
}
