import { describe, expect, it } from '@jest/globals';
import { adviceGiven, adviceRequested, followUpHeld, meetingScheduled } from '../testing/facts.js';
import { aCase, given, type History } from '../testing/history.js';
import { pia, reference, thomas } from '../testing/people.js';
import { QueueItem } from './queue-item.entity.js';
import { socialWorkerQueue } from './social-worker-queue.projection.js';

describe('advice in the queue', () => {
  const asked = adviceRequested({ asked: [reference(pia), reference(thomas)] });
  const answeredByPia = () => given(asked).happened(aCase, adviceGiven(), { by: pia });

  it('is asked of everybody who was asked, and still of the others when one has answered', () => {
    const items = itemsOf(given(asked));
    expect(items.map(({ task, personId }) => `${personId ?? ''} ${task}`).sort()).toEqual([
      'pia give-advice',
      'thomas give-advice',
    ]);
    expect(items[0]?.why).toBe('Karen Opdigtet spørger Pia Påfund til råds: »Hvad gør vi ved fraværet?«');
    const left = itemsOf(answeredByPia()).filter(({ task }) => task === 'give-advice');
    expect(left.map(({ personId }) => personId)).toEqual(['thomas']);
  });

  it('comes to the thread-holder, one by one', () => {
    const both = answeredByPia().happened(aCase, adviceGiven({ advice: 'Ring hjem.' }), { by: thomas });
    expect(itemsOf(both).map(({ task, duty, why }) => [task, duty, why])).toEqual([
      [
        'read-advice',
        'thread-holder',
        expect.stringContaining('Pia Påfund har givet det råd, der blev bedt om: »Prøv'),
      ],
      [
        'read-advice',
        'thread-holder',
        expect.stringContaining('Thomas Fiktiv har givet det råd, der blev bedt om: »Ring'),
      ],
    ]);
  });

  it.each([
    ['a meeting', meetingScheduled()],
    ['a follow-up', followUpHeld()],
    ['another question', adviceRequested({ adviceId: 'v-2', asked: [] })],
  ])('has been read when it has led to %s', (_, fact) => {
    expect(itemsOf(answeredByPia().happened(aCase, fact)).map(({ task }) => task)).not.toContain(
      'read-advice',
    );
  });
});

function itemsOf(history: History): QueueItem[] {
  return history.seenBy(socialWorkerQueue).all(QueueItem);
}
