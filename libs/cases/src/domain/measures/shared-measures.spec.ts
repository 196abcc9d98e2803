import { describe, expect, it } from '@jest/globals';
import { closeCase, endMeasure, startMeasure, tellSharedMeasureEnds } from '../testing/commands.js';
import { concernRaised, group } from '../testing/concern-history.js';
import { given, type History } from '../testing/given.js';
import { screening } from '../testing/how-far.js';
import { caseClosed, measureStarted } from '../testing/later-history.js';
import { viborg } from '../testing/model.js';
import { familyLeader, schoolLeader, socialWorker } from '../testing/municipality.js';
import { exchanged, extraTeacher, withShared } from '../testing/shared-measure-history.js';
import { fold } from '../evolve.js';
import { sharedMeasureIn } from './shared-measures.js';

const ofClass = (...more: History) =>
  given(concernRaised({ subject: group }), ...more)
    .by(schoolLeader)
    .with({ model: withShared });
const free = {
  ...withShared,
  groups: { asks: '?', heardBeforeMeetingCloses: false, heardBeforeDecision: false },
};
const settled = { funding: { kind: 'settled', payer: 'Skolen' }, fundingOwnerIds: [] } as const;

describe('A measure that children share', () => {
  const starting = (shared: { takesPlaceOf: number; freedKroner?: number }) =>
    ofClass()
      .with({ model: free })
      .when(startMeasure({ ...settled, shared }));

  it('is started in the group’s case, under its own mandate, and says how many it takes the place of', () => {
    const started = starting({ takesPlaceOf: 4, freedKroner: 240_000 });
    started.thenAmongOthers({
      type: 'MeasureStarted',
      data: { measureId: 'id-1', shared: { takesPlaceOf: 4, freedKroner: 240_000 } },
      under: { mandateId: 'start-measure-local', role: 'school-leader' },
    });
    expect(started.state.measures['id-1']?.shared).toBe(true);
    const own = ofClass().with({ model: free }).when(startMeasure(settled));
    expect(own.events[0]?.data).not.toHaveProperty('shared');
    expect(own.state.measures['id-1']).not.toHaveProperty('shared');
  });

  it('takes the place of so many that it points at none, as the model has it', () => {
    starting({ takesPlaceOf: 2 }).thenAmongOthers({ type: 'MeasureStarted' });
    starting({ takesPlaceOf: 1 }).thenRejectedAt(
      '/shared/takesPlaceOf',
      'too-few-exchanged',
      undefined,
      'Modellen kræver mindst 2.',
    );
  });

  it('is a group’s, and of a model that has shared measures', () => {
    const shared = { takesPlaceOf: 4 };
    given(...screening)
      .by(socialWorker)
      .with({ model: withShared })
      .when(startMeasure({ shared }))
      .thenRejectedAt('/shared', 'shared-measure-not-here', undefined);
    ofClass()
      .with({ model: { ...viborg, sharedMeasures: undefined } })
      .when(startMeasure({ shared }))
      .thenRejected('shared-measure-not-here');
  });

  it('tells when it ends that it was shared', () => {
    const ending = ofClass({
      type: 'MeasureStarted',
      data: {
        measureId: 'measure-1',
        what: 'En ekstra lærer',
        startsOn: '2026-03-01',
        funding: { kind: 'settled', payer: 'Skolen' },
        shared: { takesPlaceOf: 4 },
      },
    })
      .with({ model: free })
      .when(endMeasure());
    ending.then([{ type: 'MeasureEnded', data: { shared: true } }]);
    expect(
      given(...screening, measureStarted())
        .by(socialWorker)
        .when(endMeasure()).events[0]?.data,
    ).not.toHaveProperty('shared');
  });
});

describe('A child’s own measure', () => {
  const { caseId, measureId } = extraTeacher;
  const wanted = { caseId, measureId, freedKroner: 60_000 };
  const ending = given(...screening, measureStarted()).by(familyLeader);

  it('is exchanged for the shared one in the child’s case, under the child’s mandate', () => {
    const done = ending.with({ sharedMeasure: extraTeacher }).when(endMeasure({ exchangedFor: wanted }));
    done.then([
      {
        type: 'MeasureEnded',
        data: { measureId: 'measure-1', exchangedFor: { ...extraTeacher, freedKroner: 60_000 } },
        under: { mandateId: 'decide-measure', role: 'family-leader' },
      },
    ]);
    expect(done.state.measures['measure-1']).toMatchObject({
      status: 'ended',
      endsOn: '2026-06-01',
      exchangedFor: { caseId, measureId },
    });
    const [withoutMoney] = ending
      .with({ sharedMeasure: extraTeacher })
      .when(endMeasure({ exchangedFor: { caseId, measureId } })).events;
    expect(withoutMoney?.data).toHaveProperty('exchangedFor', extraTeacher);
  });

  it('ends as it always did when it is exchanged for nothing', () => {
    const { events, state } = ending.with({ sharedMeasure: extraTeacher }).when(endMeasure());
    expect(events[0]?.data).not.toHaveProperty('exchangedFor');
    expect(state.measures['measure-1']).not.toHaveProperty('exchangedFor');
  });

  it('is exchanged for one that is seen and goes on: of all else it is not said whether it is there', () => {
    const refused = { exchangedFor: wanted };
    const field = '/exchangedFor/measureId';
    ending.when(endMeasure(refused)).thenRejectedAt(field, 'shared-measure-not-found', undefined);
    ending
      .with({ sharedMeasure: { ...extraTeacher, endsOn: '2026-06-01' } })
      .when(endMeasure(refused))
      .thenRejectedAt(field, 'shared-measure-not-found', undefined);
    ofClass(measureStarted())
      .with({ model: free, sharedMeasure: extraTeacher })
      .when(endMeasure(refused))
      .thenRejected('shared-measure-not-found');
  });

  it('leaves the child’s case free to be closed', () => {
    expect(
      given(...exchanged)
        .by(socialWorker)
        .when(closeCase()).rejection.code,
    ).not.toBe('measures-open');
  });
});

describe('The end of a shared measure', () => {
  const ends = { ...extraTeacher, endsOn: '2026-12-18' };

  it('is told in the case of each child whose own was exchanged for it, once', () => {
    const told = given(...exchanged)
      .with({ sharedMeasure: ends })
      .when(tellSharedMeasureEnds());
    told.then([
      {
        type: 'SharedMeasureEnding',
        data: { measureId: 'measure-1', what: 'En ekstra lærer i 9.B', endsOn: '2026-12-18' },
        by: { personId: 'measure-watch', name: 'Indsatsvagten', role: 'measure-watch' },
      },
    ]);
    given(...exchanged, ...told.events)
      .with({ sharedMeasure: ends })
      .when(tellSharedMeasureEnds())
      .thenRejected('measure-not-found');
  });

  it('is not told while it goes on, nor of a measure that was not exchanged, nor in a closed case', () => {
    given(...exchanged)
      .with({ sharedMeasure: extraTeacher })
      .when(tellSharedMeasureEnds())
      .thenRejected('shared-measure-goes-on');
    given(...exchanged)
      .when(tellSharedMeasureEnds())
      .thenRejected('shared-measure-goes-on');
    given(...screening, measureStarted())
      .with({ sharedMeasure: ends })
      .when(tellSharedMeasureEnds())
      .thenRejected('measure-not-found');
    given(...exchanged)
      .with({ sharedMeasure: ends })
      .when(tellSharedMeasureEnds({ measureId: 'constructor' }))
      .thenRejected('measure-not-found');
    given(...exchanged, caseClosed())
      .with({ sharedMeasure: ends })
      .when(tellSharedMeasureEnds())
      .thenRejected('case-closed');
  });
});

describe('What another case may know of a shared measure', () => {
  const { state } = ofClass()
    .with({ model: free })
    .when(startMeasure({ ...settled, what: 'En ekstra lærer', shared: { takesPlaceOf: 4 } }));

  it('is what it is and when it ends; not how many it takes the place of', () => {
    expect(sharedMeasureIn(state, 'id-1')).toEqual({
      caseId: 'case-1',
      measureId: 'id-1',
      what: 'En ekstra lærer',
    });
  });

  it('is nothing of a measure that is not shared, is not there, or is a child’s', () => {
    expect(sharedMeasureIn(state, 'constructor')).toBeUndefined();
    const own = ofClass().with({ model: free }).when(startMeasure(settled)).state;
    expect(sharedMeasureIn(own, 'id-1')).toBeUndefined();
    expect(sharedMeasureIn({ ...state, subject: 'child' }, 'id-1')).toBeUndefined();
    expect(sharedMeasureIn(fold([]), 'id-1')).toBeUndefined();
  });
});
