import { describe, expect, it } from '@jest/globals';
import { measureStarted, trialActionPlanned, trialActionReviewed } from '../testing/facts.js';
import { given, type History } from '../testing/history.js';
import { thomas } from '../testing/people.js';
import { QueueItem } from './queue-item.entity.js';
import { socialWorkerQueue } from './social-worker-queue.projection.js';

const owner = { participantId: 'p-thomas', name: thomas.name, personId: thomas.personId };

describe('a trial action in the queue', () => {
  it('is looked at again by its owner on the day agreed, and told what was learned', () => {
    const goesOn = [trialActionPlanned(), trialActionReviewed({ next: '2027-02-01', owner })] as const;
    expect(itemsOf(given(...goesOn))).toMatchObject([
      {
        task: 'review-trial-action',
        subjectId: 't-1',
        why: 'Prøvehandlingen »prøver tolærer i fire uger« skal ses efter igen. Sidst lærte vi: »Der blev ro.«',
        dueAt: '2027-02-01T22:59:59.999Z',
        personId: thomas.personId,
      },
    ]);
    // Also where the review before named no day, as the first releases had it.
    const again = given(trialActionPlanned(), trialActionReviewed(), goesOn[1]);
    expect(itemsOf(again).map(({ dueAt }) => dueAt)).toEqual(['2027-02-01T22:59:59.999Z']);
  });

  it('leaves the queue with a review that names no other day', () => {
    expect(itemsOf(given(trialActionPlanned(), trialActionReviewed()))).toEqual([]);
    expect(itemsOf(given(trialActionPlanned(), trialActionReviewed({ result: 'stop' })))).toEqual([]);
  });

  it('that is to be a measure waits with the thread-holder until the measure is started', () => {
    const adopted = [trialActionPlanned(), trialActionReviewed({ result: 'adopt' })] as const;
    expect(itemsOf(given(...adopted))).toMatchObject([
      {
        task: 'adopt-trial-action',
        subjectId: 't-1',
        duty: 'thread-holder',
        dueAt: null,
        why: 'Prøvehandlingen »prøver tolærer i fire uger« skal blive til en indsats: få den besluttet og sat i gang. Vi lærte: »Der blev ro.«',
      },
    ]);
    expect(itemsOf(given(...adopted, measureStarted()))).toHaveLength(1);
    expect(itemsOf(given(...adopted, measureStarted({ trialActionId: 't-1' })))).toEqual([]);
  });
});

function itemsOf(history: History): QueueItem[] {
  return history.seenBy(socialWorkerQueue).all(QueueItem);
}
