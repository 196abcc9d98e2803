import { describe, expect, it } from '@jest/globals';
import { concernRaised, meetingCancelled, meetingClosed, meetingScheduled } from '../testing/facts.js';
import { given, type History } from '../testing/history.js';
import { QueueItem } from './queue-item.entity.js';
import { socialWorkerQueue } from './social-worker-queue.projection.js';

describe('the first meeting in the queue', () => {
  it('is for whoever holds the thread to call, from the moment the concern is raised', () => {
    expect(callsIn(given(concernRaised()))).toMatchObject([
      {
        duty: 'thread-holder',
        why: 'Modellen vil have et møde om bekymringen, og der er ikke indkaldt til noget.',
        dueAt: '2026-12-07T22:59:59.999Z',
        rests: false,
      },
    ]);
  });

  it('has no date where the concern was raised before the log said by when', () => {
    expect(callsIn(given(concernRaised({ meetBy: undefined })))).toMatchObject([{ dueAt: null }]);
  });

  it('rests while it is planned, and waits again when that is called off', () => {
    const planned = [concernRaised(), meetingScheduled()];
    expect(callsIn(given(...planned))).toMatchObject([{ rests: true }]);
    expect(callsIn(given(...planned, meetingCancelled()))).toMatchObject([{ rests: false }]);
  });

  it('is over when one was held, whatever becomes of the next', () => {
    const held = [concernRaised(), meetingScheduled(), meetingClosed()];
    const next = meetingScheduled({ meetingId: 'm-2' });
    expect(callsIn(given(...held))).toEqual([]);
    expect(callsIn(given(...held, next, meetingCancelled({ meetingId: 'm-2' })))).toEqual([]);
  });
});

function callsIn(history: History): QueueItem[] {
  return history
    .seenBy(socialWorkerQueue)
    .all(QueueItem)
    .filter(({ task }) => task === 'call-meeting');
}
