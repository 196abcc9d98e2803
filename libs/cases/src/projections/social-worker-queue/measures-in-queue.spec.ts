import { describe, expect, it } from '@jest/globals';
import {
  adviceGiven,
  adviceRequested,
  deadlineSet,
  followUpHeld,
  fundingQuestionOpened,
  measureStarted,
  meetingClosed,
} from '../testing/facts.js';
import { given, type History } from '../testing/history.js';
import { QueueItem, StartedMeasure } from './queue-item.entity.js';
import { socialWorkerQueue } from './social-worker-queue.projection.js';

const ofMeasure = { measureId: 'i-1', progress: 'Det går fremad.' };

describe('a measure in the queue', () => {
  it('has a follow-up that leaves the follow-up of the case, and what it was to lead to, where they were', () => {
    const before = [meetingClosed(), adviceRequested({ asked: [] }), adviceGiven()] as const;
    const followedUp = given(...before, measureStarted(), followUpHeld(ofMeasure));
    expect(shortOf(followedUp)).toEqual(shortOf(given(...before)));
    expect(shortOf(given(...before, measureStarted(), followUpHeld()))).toEqual([]);
  });

  it('is followed up again, beside the case, on the day agreed, by whoever handles it', () => {
    const agreed = followUpHeld({ ...ofMeasure, next: '2027-03-01' });
    const items = itemsOf(given(meetingClosed(), measureStarted(), agreed));
    expect(items.find(({ measureId }) => measureId === 'i-1')).toMatchObject({
      task: 'follow-up',
      subjectId: 'i-1',
      duty: 'handler',
      why: 'Følg op på indsatsen igen. Sådan gik det sidst: »Det går fremad.«',
      dueAt: '2027-03-01T22:59:59.999Z',
    });
    expect(items.filter(({ task }) => task === 'follow-up')).toHaveLength(2);
  });

  it('has one next follow-up, until one is held without another or the measure ends', () => {
    const [first, later] = ['2027-03-01', '2027-06-01'].map((next) => followUpHeld({ ...ofMeasure, next }));
    const twice = [measureStarted(), first!, later!] as const;
    expect(itemsOf(given(...twice)).map(({ dueAt }) => dueAt)).toEqual(['2027-06-01T21:59:59.999Z']);
    expect(itemsOf(given(...twice, followUpHeld(ofMeasure)))).toEqual([]);
    const ended = {
      type: 'MeasureEnded',
      data: { measureId: 'i-1', reason: 'Det virkede.', endsOn: '2027-04-01' },
    } as const;
    expect(itemsOf(given(...twice, ended))).toEqual([]);
    const heldFirst = { ...ended, data: { ...ended.data, endsOn: '2027-07-01', lastFollowUp: '2027-06-01' } };
    expect(shortOf(given(...twice, heldFirst))).toEqual(['follow-up 2027-06-01T21:59:59.999Z']);
  });

  it('is named at what is owed to it, and only there', () => {
    const owed = given(
      measureStarted(),
      deadlineSet({ measureId: 'i-1' }),
      deadlineSet({ deadlineId: 'd-other' }),
      fundingQuestionOpened(),
    );
    expect(itemsOf(owed).map(({ measureId }) => measureId)).toEqual(['i-1', null, 'i-1']);
    expect(owed.seenBy(socialWorkerQueue).all(StartedMeasure)).toMatchObject([
      { measureId: 'i-1', what: 'Støtteperson' },
    ]);
  });
});

function itemsOf(history: History): QueueItem[] {
  return history.seenBy(socialWorkerQueue).all(QueueItem);
}

function shortOf(history: History): string[] {
  return itemsOf(history).map(({ task, dueAt }) => `${task} ${dueAt ?? ''}`);
}
