import { describe, expect, it } from '@jest/globals';
import { endMeasure, startMeasure } from '../testing/commands.js';
import { given } from '../testing/given.js';
import { assessed, screening } from '../testing/how-far.js';
import {
  caseEscalated,
  deadlineSet,
  followUpHeld,
  measureEnded,
  measureStarted,
} from '../testing/later-history.js';
import { viborg } from '../testing/model.js';
import { familyLeader, schoolLeader, socialWorker, teacher } from '../testing/municipality.js';

const running = [...screening, measureStarted()];

describe('Ending a measure', () => {
  it('is decided under the same mandate as deciding one', () => {
    const ending = given(...running)
      .by(familyLeader)
      .when(endMeasure());
    ending.then([
      {
        type: 'MeasureEnded',
        data: { measureId: 'measure-1', reason: 'Målet er nået.', endsOn: '2026-06-01' },
        under: { mandateId: 'decide-measure', role: 'family-leader' },
      },
    ]);
    expect(ending.state.measures['measure-1']?.status).toBe('ended');
  });

  it('is the authority’s when the authority began it, also when the case stands with the school again', () => {
    const { state } = given(...screening)
      .by(familyLeader)
      .when(startMeasure());
    expect(state.measures['id-1']?.mandateId).toBe('start-measure');
    given(...screening, ...measureStarted(undefined, 'start-measure'))
      .by(schoolLeader)
      .when(endMeasure())
      .thenRejected('no-mandate');
    given(...screening, ...measureStarted(undefined, 'start-measure'))
      .by(socialWorker)
      .when(endMeasure())
      .then([{ type: 'MeasureEnded' }]);
    given(...screening, ...measureStarted(undefined, 'start-measure-local'))
      .by(schoolLeader)
      .when(endMeasure())
      .then([{ type: 'MeasureEnded', under: { mandateId: 'decide-measure-local' } }]);
    for (const begunUnder of ['start-measure-forum', 'a-mandate-of-another-model'])
      given(...screening, ...measureStarted(undefined, begunUnder))
        .by(schoolLeader)
        .when(endMeasure())
        .then([{ type: 'MeasureEnded', under: { mandateId: 'decide-measure-local' } }]);
  });

  it('is for those who began it, where nobody at the level the case has come to may decide of measures', () => {
    const model = {
      ...viborg,
      mandates: viborg.mandates.filter(
        ({ decision, level }) => decision !== 'decide-measure' || level === 'local',
      ),
    };
    const begunHere = measureStarted(undefined, 'start-measure-local');
    const ending = given(...screening, ...begunHere, caseEscalated()).with({ model });
    ending
      .by(schoolLeader)
      .when(endMeasure())
      .then([{ type: 'MeasureEnded', under: { mandateId: 'decide-measure-local' } }]);
    ending.by(socialWorker).when(endMeasure()).thenRejected('no-mandate');
  });

  it('lets the follow-up it is owed lapse when it falls due after its last day, and only then', () => {
    const dueAt = '2026-06-16T21:59:59.999Z';
    const owed = deadlineSet({ rule: 'first-follow-up', measureId: 'measure-1', dueAt });
    const ofAnother = deadlineSet({ deadlineId: 'of-another', measureId: 'measure-2', dueAt });
    const ending = (endsOn: string) =>
      given(...running, owed, ofAnother)
        .at('2026-03-17T08:00:00.000Z')
        .by(socialWorker)
        .when(endMeasure({ endsOn }));
    ending('2026-06-15').then([
      { type: 'MeasureEnded' },
      {
        type: 'DeadlineLapsed',
        data: { deadlineId: 'deadline-1', reason: 'Indsatsen slutter før fristen.' },
      },
    ]);
    ending('2026-06-16').then([{ type: 'MeasureEnded' }]);
  });

  it('keeps the follow-up that was agreed on before its last day, and only that', () => {
    const followedUp = (next?: string) =>
      given(...running, followUpHeld({ measureId: 'measure-1', heard: ['child'], ...(next && { next }) }))
        .by(socialWorker)
        .when(endMeasure({ endsOn: '2026-06-01' })).events[0]?.data;
    for (const before of ['2026-05-04', '2026-06-01'])
      expect(followedUp(before)).toMatchObject({ lastFollowUp: before });
    for (const none of ['2026-06-02', undefined]) expect(followedUp(none)).not.toHaveProperty('lastFollowUp');
    const later = followUpHeld({ measureId: 'measure-1', heard: ['child'] });
    const twice = given(...running, followUpHeld({ measureId: 'measure-1', next: '2026-05-04' }), later);
    expect(twice.by(socialWorker).when(endMeasure()).events[0]?.data).not.toHaveProperty('lastFollowUp');
    const ofOthers = [{}, { measureId: 'gone' }].map((of) => followUpHeld({ ...of, next: '2026-05-04' }));
    const besides = given(...running, ...ofOthers).by(socialWorker);
    expect(besides.when(endMeasure()).events[0]?.data).not.toHaveProperty('lastFollowUp');
  });

  it('may call it off before its first day; once begun it does not end before that', () => {
    const ending = (at: string) =>
      given(...running, deadlineSet({ measureId: 'measure-1', dueAt: '2026-06-16T21:59:59.999Z' }))
        .at(at)
        .by(socialWorker)
        .when(endMeasure({ endsOn: '2026-03-15' }));
    ending('2026-03-15T08:00:00.000Z').then([
      { type: 'MeasureEnded' },
      { type: 'DeadlineLapsed', data: { reason: 'Indsatsen kom ikke i gang.' } },
    ]);
    ending('2026-03-16T08:00:00.000Z').thenRejectedAt(
      '/endsOn',
      'ends-before-it-began',
      undefined,
      'Indsatsen begyndte 16. marts 2026.',
    );
  });

  it('is called off from today on, not on a day that has passed', () => {
    const calledOff = (endsOn: string) =>
      given(...running)
        .at('2026-03-15T08:00:00.000Z')
        .by(socialWorker)
        .when(endMeasure({ endsOn }));
    calledOff('2026-03-14').thenRejectedAt(
      '/endsOn',
      'ends-before-it-began',
      undefined,
      'Indsatsen begynder først 16. marts 2026. Den kan aflyses fra i dag.',
    );
    calledOff('2026-03-16').thenAmongOthers({ type: 'MeasureEnded' });
  });

  it('happens once, by those with the mandate, with the child’s voice', () => {
    given(...running, measureEnded())
      .by(socialWorker)
      .when(endMeasure())
      .thenRejected('measure-ended');
    given(...screening)
      .by(socialWorker)
      .when(endMeasure({ measureId: 'constructor' }))
      .thenRejected('measure-not-found');
    given(...running)
      .by(teacher)
      .when(endMeasure())
      .thenRejected('no-mandate');
    given(...assessed, measureStarted())
      .by(socialWorker)
      .when(endMeasure())
      .thenRejected('child-not-heard');
  });
});
