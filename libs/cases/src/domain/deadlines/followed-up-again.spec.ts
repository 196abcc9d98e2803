import { describe, expect, it } from '@jest/globals';
import type { Capacity, DeadlineRule } from '@tovholder/model';
import type { EventOf } from '../case-event.js';
import { compareForCase } from '../model-change/compare-for-case.js';
import { endMeasure, followUpMeasure, holdFollowUp } from '../testing/commands.js';
import { given, type History } from '../testing/given.js';
import { raised, screening } from '../testing/how-far.js';
import { deadlineSet, followUpHeld, measureStarted } from '../testing/later-history.js';
import { childHeard } from '../testing/meeting-history.js';
import { calendar, viborg } from '../testing/model.js';
import { deadlineRule, versionLike } from '../testing/model-versions.js';
import { socialWorker, teacher } from '../testing/municipality.js';

const again = deadlineRule('next-follow-up', {});
const withRule = (changed: Partial<DeadlineRule>) =>
  versionLike(viborg, { deadlines: [{ ...again, ...changed }] });

const begun = (measureId: string) =>
  measureStarted({ kind: 'settled', payer: 'Skolen' }, 'start-measure', { measureId });
const running: History = [...screening, childHeard({ apart: true }), begun('measure-1'), begun('measure-2')];
const owed = (measureId: string, changed: Partial<EventOf<'DeadlineSet'>['data']> = {}) =>
  deadlineSet({
    ...{ deadlineId: `again-${measureId}`, rule: 'next-follow-up', measureId },
    ...{ startsAt: '2026-04-01T08:00:00.000Z', dueAt: '2026-10-01T21:59:59.999Z', ...changed },
  });
const followedUp: History = [...running, owed('measure-1'), owed('measure-2')];
const later = '2026-08-03T08:00:00.000Z';

describe('The follow-ups after the first, as often as the municipality has settled on (barnets lov § 95)', () => {
  it('begin with the first, for the measure that was followed up', () => {
    const first = deadlineSet({ rule: 'first-follow-up', measureId: 'measure-1' });
    given(...running, first)
      .by(socialWorker)
      .at('2026-04-01T08:00:00.000Z')
      .when(followUpMeasure({ measureId: 'measure-1' }))
      .then([
        { type: 'FollowUpHeld' },
        { type: 'DeadlineMet', data: { rule: 'first-follow-up' } },
        {
          type: 'DeadlineSet',
          data: {
            rule: 'next-follow-up',
            measureId: 'measure-1',
            startsAt: '2026-04-01T08:00:00.000Z',
            dueAt: '2026-10-01T21:59:59.999Z',
          },
        },
      ]);
  });

  it('are met and begin anew with each, and those of another measure run on', () => {
    given(...followedUp)
      .by(socialWorker)
      .at(later)
      .when(followUpMeasure({ measureId: 'measure-1' }))
      .then([
        { type: 'FollowUpHeld' },
        { type: 'DeadlineMet', data: { deadlineId: 'again-measure-1', late: false } },
        { type: 'DeadlineSet', data: { measureId: 'measure-1', startsAt: later } },
      ]);
  });

  it('are neither met nor begun by a follow-up of the case as a whole', () => {
    given(...followedUp)
      .by(socialWorker)
      .at(later)
      .when(holdFollowUp())
      .then([{ type: 'FollowUpHeld' }]);
  });

  it('are owed to what the authority began, and to what the nearest began only where one of them keeps them', () => {
    const local = [...raised, measureStarted()];
    const setFor = (owner: Capacity) =>
      given(...local)
        .by(teacher)
        .at(later)
        .with(withRule({ owner }))
        .when(followUpMeasure())
        .events.filter(({ type }) => type === 'DeadlineSet').length;
    expect(
      ['social-worker', 'family-leader', 'school-leader', 'ppr'].map((one) => setFor(one as Capacity)),
    ).toEqual([0, 0, 1, 1]);
  });

  it('end with the measure', () => {
    given(...followedUp)
      .by(socialWorker)
      .at(later)
      .when(endMeasure({ measureId: 'measure-1', endsOn: '2026-09-30' }))
      .then([
        { type: 'MeasureEnded' },
        { type: 'DeadlineLapsed', data: { deadlineId: 'again-measure-1', rule: 'next-follow-up' } },
      ]);
  });

  it('are owed until the last day where it is known, and not beyond it', () => {
    const ending = (endsOn: string): History => [
      ...running,
      { type: 'MeasureEnded', data: { measureId: 'measure-1', reason: 'Målet er nået.', endsOn } },
    ];
    for (const [endsOn, sets] of [
      ['2027-02-02', 0],
      ['2027-02-03', 1],
    ] as const) {
      const { events } = given(...ending(endsOn))
        .by(socialWorker)
        .at(later)
        .when(followUpMeasure({ measureId: 'measure-1' }));
      expect(events.filter(({ type }) => type === 'DeadlineSet')).toHaveLength(sets);
    }
  });
});

describe('A case moved to a model that asks for follow-ups again', () => {
  const without = { model: { ...viborg, deadlines: [] }, calendar };
  const held = (measureId?: string) => followUpHeld({ heard: ['child'], ...(measureId && { measureId }) });
  const appearing = (...history: History) =>
    compareForCase(given(...history).state, without, withRule({}), '2026-03-02T09:00:00.000Z', []).deadlines;

  it('owes each measure the next one from its last', () => {
    expect(appearing(...running, held('measure-1'))).toMatchObject([
      { effect: 'appears', rule: 'next-follow-up', measureId: 'measure-1', runsFrom: 'milestone' },
    ]);
  });

  it('owes none to a measure not followed up yet, and none from a follow-up of the case as a whole', () => {
    expect(appearing(...running)).toEqual([]);
    expect(appearing(...running, held())).toEqual([]);
  });

  it('owes none to what the nearest began', () => {
    expect(appearing(...raised, measureStarted(), held('measure-1'))).toEqual([]);
  });

  it('takes along the one that runs, and owes no other', () => {
    const { state } = given(
      ...running,
      held('measure-1'),
      owed('measure-1', { startsAt: '2026-03-02T08:00:00.000Z' }),
    );
    const to = withRule({ id: 'every-so-often' });
    const { deadlines } = compareForCase(
      state,
      { model: viborg, calendar },
      to,
      '2026-03-03T09:00:00.000Z',
      [],
    );
    expect(deadlines.filter(({ rule }) => rule === 'every-so-often')).toMatchObject([
      { effect: 'moves', deadlineId: 'again-measure-1' },
    ]);
  });
});
