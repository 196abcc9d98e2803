import { describe, expect, it } from '@jest/globals';
import {
  grantConcurred,
  grantDeclined,
  grantGiven,
  grantProposed,
  grantReturned,
  grantReviewed,
  grantUsed,
} from '../testing/grant-facts.js';
import { given, type History } from '../testing/history.js';
import { karen, pia, sofie } from '../testing/people.js';
import { QueueItem } from './queue-item.entity.js';
import { socialWorkerQueue } from './social-worker-queue.projection.js';

describe('a grant in the queue', () => {
  it('asks each whose yes it waits for, until they have answered or somebody has said no', () => {
    const proposed = itemsOf(given(grantProposed()));
    expect(proposed.map(({ task, personId }) => [task, personId])).toEqual([
      ['answer-grant', pia.personId],
      ['answer-grant', sofie.personId],
    ]);
    expect(proposed[0]?.why).toContain(
      'vil bevilge 200.000 kr. til »Supervision.« Fordi: »Klassen har det svært.« Det venter på et ja eller et nej.',
    );
    const one = itemsOf(given(grantProposed(), grantConcurred()));
    expect(one.map(({ personId }) => personId)).toEqual([sofie.personId]);
    expect(itemsOf(given(grantProposed(), grantDeclined()))).toEqual([]);
  });

  it('asks whoever disposes of it what it is used for, and what it led to', () => {
    expect(itemsOf(given(grantProposed(), grantGiven()))).toMatchObject([
      {
        task: 'report-grant-use',
        personId: karen.personId,
        why: 'Der er bevilget 200.000 kr. til »Supervision.« Skriv, hvad pengene bruges til.',
        dueAt: null,
      },
      { task: 'review-grant', personId: karen.personId, dueAt: '2027-03-01T22:59:59.999Z' },
    ]);
  });

  it('tells at the review what was used last', () => {
    const items = itemsOf(given(grantGiven(), grantUsed()));
    expect(items).toMatchObject([
      { task: 'review-grant', news: 'Brugt: 40.000 kr. til »Fire gange supervision.« Tilbage: 160.000 kr.' },
    ]);
  });

  it('is looked at again on the day agreed, and leaves the queue when it is settled', () => {
    const goesOn = given(grantGiven(), grantReviewed({ result: 'continue', next: '2027-06-01' }));
    expect(itemsOf(goesOn).map(({ task, dueAt }) => [task, dueAt])).toEqual([
      ['report-grant-use', null],
      ['review-grant', '2027-06-01T21:59:59.999Z'],
    ]);
    expect(itemsOf(given(grantGiven(), grantReviewed()))).toEqual([]);
  });

  it('has no use left to tell of when all of it went back', () => {
    const tasks = (history: History) => itemsOf(history).map(({ task }) => task);
    expect(tasks(given(grantGiven(), grantReturned({ leftKroner: 1 })))).toContain('report-grant-use');
    expect(tasks(given(grantGiven(), grantReturned({ leftKroner: 0 })))).toEqual(['review-grant']);
  });
});

function itemsOf(history: History): QueueItem[] {
  return history.seenBy(socialWorkerQueue).all(QueueItem);
}
