import { describe, expect, it } from '@jest/globals';
import { aModel } from '../testing/a-model.js';
import { whyTooLate } from './meeting-too-late.js';

const now = '2026-11-23T09:00:00.000Z';
const limit = '2026-12-07T22:59:59.999Z';
const toCall = { task: 'call-meeting', dueAt: limit };
const [first] = aModel.deadlines;
const model = { ...aModel, deadlines: [{ ...first!, id: 'holdt', metBy: 'meeting-held' as const }] };

describe('a meeting beyond what the model asks for', () => {
  it('is said to be so, with the day it should have been held by', () => {
    expect(whyTooLate('2026-12-07T22:59:59.999Z', [toCall], model, now)).toEqual([]);
    expect(whyTooLate('2026-12-07T23:00:00.000Z', [toCall], model, now)).toEqual([
      'Mødet ligger senere, end modellen vil have det: senest 7. december 2026. Flyt det frem, om det kan lade sig gøre.',
    ]);
  });

  it('is not to be moved to a day that has passed', () => {
    expect(whyTooLate('2026-12-09T12:00:00.000Z', [toCall], model, limit)).toEqual([
      'Mødet ligger senere, end modellen vil have det: senest 7. december 2026.',
    ]);
  });

  it('is one that a deadline met by holding it comes before, the first of them', () => {
    const deadline = { task: 'holdt', dueAt: '2026-12-01T11:00:00.000Z' };
    const at = '2026-12-03T09:00:00.000Z';
    expect(whyTooLate(at, [toCall, deadline], model, now)[0]).toContain('senest 1. december 2026 kl. 12.00.');
    expect(whyTooLate(at, [{ ...deadline, task: 'vurdering' }], model, now)).toEqual([]);
    expect(whyTooLate(at, [{ ...toCall, dueAt: null }], model, now)).toEqual([]);
  });
});
