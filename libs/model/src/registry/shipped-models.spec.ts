import { beforeAll, describe, expect, it } from '@jest/globals';
import { decisionKinds, type Capacity, type Model } from '../domain/model.js';
import { loadShippedModels } from './shipped-models.js';

describe('the model viborg', () => {
  let viborg: Model;
  beforeAll(() => {
    viborg = loadShippedModels().current('viborg');
  });

  // Running cases are pinned to this. A change to the model is a new version in a new file, with its own line here.
  it('is the one that was put in force', () => {
    expect(viborg).toMatchObject({
      version: '2026.1',
      hash: 'e3814e8ba8fdce4206ec308c6932eb1c2a983bb192802362396e1f06caca6f19',
    });
  });

  it('has three levels, the last of them the authority', () => {
    expect(viborg.levels.map(({ id, authority }) => [id, authority])).toEqual([
      ['local', false],
      ['forum', false],
      ['authority', true],
    ]);
  });

  it('meets about every urgent or serious concern at the network meeting', () => {
    const kinds = viborg.intake.map(({ when, meetingKind, meetWithin }) => [when, meetingKind, meetWithin]);
    expect(kinds).toEqual([
      [{ acute: true }, 'network-meeting', { amount: 24, unit: 'hours' }],
      [{ suspectedAbuse: true }, 'network-meeting', { amount: 2, unit: 'working-days' }],
      [{ subject: ['group'] }, 'practice-meeting', { amount: 15, unit: 'working-days' }],
      [{ severity: ['red', 'yellow'] }, 'network-meeting', { amount: 10, unit: 'working-days' }],
      [{}, 'practice-meeting', { amount: 15, unit: 'working-days' }],
    ]);
  });

  it('lets the network meeting alone stand for the notification', () => {
    const kinds = viborg.meetingKinds.filter(({ standsForNotification }) => standsForNotification);
    expect(kinds.map(({ id }) => id)).toEqual(['network-meeting']);
  });

  it('asks for child, parents, school and family department at the network meeting', () => {
    const kind = viborg.meetingKinds.find(({ id }) => id === 'network-meeting');
    const expected: Capacity[] = ['parent', 'child', 'school-leader', 'family-leader', 'teacher'];
    expect(kind?.required.map(({ capacity }) => capacity)).toEqual(expected);
  });

  it('goes through the ten steps, and sorts the analysis by the dimensions of ICS', () => {
    expect(viborg.analysisModel).toHaveLength(10);
    expect(viborg.analysisModel.find(({ id }) => id === 'analysis')?.dimensions).toHaveLength(10);
  });

  it('gives everyone who may take part an action card', () => {
    expect(viborg.actionCards).toHaveLength(13);
  });

  it('says for every decision who may make it', () => {
    expect(new Set(viborg.mandates.map(({ decision }) => decision))).toEqual(new Set(decisionKinds));
  });

  it('holds the deadlines of barnets lov', () => {
    const deadlines = viborg.deadlines.map(({ id, length, legalBasis }) => [id, length, legalBasis.text]);
    expect(deadlines).toEqual([
      ['assess', { amount: 24, unit: 'hours' }, 'Barnets lov § 136'],
      ['acknowledge', { amount: 6, unit: 'working-days' }, 'Barnets lov § 138'],
      [
        'inform-notifier',
        { amount: 6, unit: 'working-days' },
        'Barnets lov § 138; fristen er kommunens eget servicemål',
      ],
      ['examination', { amount: 4, unit: 'months' }, 'Barnets lov § 20'],
      ['first-follow-up', { amount: 3, unit: 'months' }, 'Barnets lov § 95'],
    ]);
  });
});
