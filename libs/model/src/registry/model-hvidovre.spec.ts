import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Model } from '../domain/model.js';
import { loadShippedModels } from './shipped-models.js';

describe('the model hvidovre', () => {
  let hvidovre: Model;
  beforeAll(() => {
    hvidovre = loadShippedModels().current('hvidovre');
  });

  it('takes every concern about a child to the meeting that notifies', () => {
    const kinds = hvidovre.intake.map(({ when, meetingKind }) => [when, meetingKind]);
    expect(kinds).toEqual([
      [{ acute: true }, 'network-meeting'],
      [{ suspectedAbuse: true }, 'network-meeting'],
      [{ subject: ['group'] }, 'class-meeting'],
      [{}, 'network-meeting'],
    ]);
    const notifying = hvidovre.meetingKinds.filter(({ standsForNotification }) => standsForNotification);
    expect(notifying.map(({ id }) => id)).toEqual(['network-meeting']);
  });

  it('asks parents, child and both sides’ leaders to it, and leaves the rest to the task', () => {
    const kind = hvidovre.meetingKinds.find(({ id }) => id === 'network-meeting');
    expect(kind?.required.map(({ capacity }) => capacity)).toEqual([
      ...['parent', 'child', 'school-leader', 'family-leader'],
    ]);
  });

  it('lets help begin before it is known who pays, all but what cannot be undone', () => {
    const closed = hvidovre.funding?.kinds.filter(({ mayStartOpen }) => !mayStartOpen);
    expect(closed?.map(({ id }) => id)).toEqual(['purchase']);
    expect(hvidovre.funding?.openQuestions).toEqual({
      answeredBy: ['school-chief', 'family-chief'],
      answerWithin: { amount: 20, unit: 'working-days' },
      remindAfter: { amount: 10, unit: 'working-days' },
    });
  });

  it('pays for day treatment as family department and for special education as school department', () => {
    const payersOf = (kind: string) =>
      hvidovre.funding?.kinds
        .find(({ id }) => id === kind)
        ?.paidBy?.map(({ payer, percent }) => [payer, percent]);
    expect(payersOf('day-treatment')).toEqual([['family', 100]]);
    expect(payersOf('special-education')).toEqual([['school', 100]]);
    expect(payersOf('school-with-treatment')).toEqual([
      ['family', 50],
      ['school', 50],
    ]);
    expect(hvidovre.funding?.tookBefore).toEqual({ amount: 1, unit: 'months' });
  });

  it('has the law’s deadlines as they are', () => {
    const { deadlines } = loadShippedModels().current('viborg');
    // How often a measure is followed up again is each municipality's own to settle.
    expect(hvidovre.deadlines).toEqual(deadlines.filter(({ starts }) => starts !== 'follow-up-held'));
  });
});
