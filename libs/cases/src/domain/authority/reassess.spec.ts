import { describe, expect, it } from '@jest/globals';
import { assessConcern, assignHandler } from '../testing/commands.js';
import { concernRaised, concernReceived } from '../testing/concern-history.js';
import { given, type History } from '../testing/given.js';
import { assigned, planned } from '../testing/how-far.js';
import { concernAssessed, handlerAssigned } from '../testing/later-history.js';
import { familyLeader, roster, secondSocialWorker, socialWorker } from '../testing/municipality.js';

describe('G4: a new concern on a child with an active case', () => {
  const again = [concernRaised(), concernReceived({ earlierHandlers: [socialWorker] })];

  it('is reassessed by someone who has not handled the child before', () => {
    given(...again)
      .by(secondSocialWorker)
      .when(assessConcern())
      .then([
        { type: 'HandlerAssigned' },
        { type: 'ConcernAssessed', data: { kind: 'reassessment', handledBefore: ['sara'] } },
      ]);
  });

  it('is not reassessed by the one who has', () => {
    given(...again)
      .by(socialWorker)
      .when(assessConcern())
      .thenRejected('reassessor-handled-before');
  });

  it('is refused to the one who has with the names of those who may', () => {
    const saying = (...handlers: (typeof socialWorker)[]) =>
      given(concernRaised(), concernReceived({ earlierHandlers: handlers }))
        .by(socialWorker)
        .when(assessConcern()).rejection.whatToDo;
    expect(saying(socialWorker)).toMatch(
      / Det kan være Bo Opdigtet \(Familieafdelingen\) eller Lise Opdigtet \(Familieafdelingen\)\.$/,
    );
    expect(saying(socialWorker, secondSocialWorker, familyLeader)).toMatch(/ barnets sag\.$/);
  });

  it('is refused with no more than three names, of however many there are', () => {
    const many = ['Ane', 'Bo', 'Carl', 'Dea'].map((name) => ({
      ...secondSocialWorker,
      personId: name,
      name,
    }));
    const { whatToDo } = given(...again)
      .by(socialWorker)
      .with({ roster: { ...roster, holdersOf: () => many, unitName: () => undefined } })
      .when(assessConcern()).rejection;
    expect(whatToDo).toMatch(/ Det kan være Ane, Bo eller Carl\.$/);
  });

  it('is proposed to those alone who have not, until it is assessed', () => {
    const proposed = (...facts: History) =>
      given(...facts)
        .by(familyLeader)
        .when(assignHandler({ handlerId: 'nobody' })).rejection;
    expect(proposed(...again)).toMatchObject({ field: '/handlerId' });
    expect(proposed(...again).choices?.map(({ id }) => id)).toEqual(['bo', 'lise']);
    const everybody = concernReceived({ earlierHandlers: [socialWorker, secondSocialWorker, familyLeader] });
    expect(proposed(concernRaised(), everybody)).not.toHaveProperty('choices');
    const assessed = concernAssessed();
    expect(proposed(...again, assessed).choices?.map(({ id }) => id)).toEqual(['sara', 'bo', 'lise']);
    given(...again)
      .by(familyLeader)
      .when(assignHandler({ handlerId: 'freja' }))
      .thenRejectedAt('/handlerId', 'wrong-role-for-task', ['bo', 'lise']);
  });

  it('is not reassessed by one who handled it before, also after the earlier case was handed over', () => {
    const handedOver = [
      concernRaised(),
      concernReceived({ earlierHandlers: [socialWorker, secondSocialWorker] }),
    ];
    given(...handedOver)
      .by(socialWorker)
      .when(assessConcern())
      .thenRejected('reassessor-handled-before');
    given(...handedOver)
      .by(secondSocialWorker)
      .when(assessConcern())
      .thenRejected('reassessor-handled-before');
    given(...handedOver)
      .by(familyLeader)
      .when(assessConcern())
      .thenAmongOthers({ type: 'ConcernAssessed' });
  });

  it('is a reassessment, too, when the active case was not known of when the concern was received', () => {
    const active = {
      caseId: 'earlier',
      raisedAt: '2025-11-03T08:00:00.000Z',
      severity: 'yellow',
      status: 'open',
    } as const;
    const inTheDark = given(concernRaised(), concernReceived());
    inTheDark
      .by(socialWorker)
      .knowing({ earlier: [active], handlers: ['sara'] })
      .when(assessConcern())
      .thenRejected('reassessor-handled-before');
    inTheDark
      .by(socialWorker)
      .knowing({ earlier: [{ ...active, status: 'closed' }], handlers: ['sara'] })
      .when(assessConcern())
      .thenAmongOthers({ type: 'ConcernAssessed', data: { kind: 'assessment', handledBefore: [] } });
    inTheDark
      .by(socialWorker)
      .knowing({ earlier: [{ ...active, raisedAt: '2099-01-01T08:00:00.000Z' }], handlers: ['sara'] })
      .when(assessConcern())
      .thenAmongOthers({ type: 'ConcernAssessed', data: { kind: 'assessment', handledBefore: [] } });
  });

  it('is not reassessed by one who handled it before, also when they handle the new case', () => {
    given(...again, handlerAssigned(socialWorker))
      .by(socialWorker)
      .when(assessConcern())
      .thenRejected('reassessor-handled-before');
  });

  it('counts those who took the earlier case after the new concern arrived', () => {
    given(...again)
      .by(secondSocialWorker)
      .knowing({ earlier: [], handlers: ['sara', 'bo'] })
      .when(assessConcern())
      .thenRejected('reassessor-handled-before');
    given(...again)
      .by(familyLeader)
      .knowing({ earlier: [], handlers: ['sara', 'bo'] })
      .when(assessConcern())
      .thenAmongOthers({
        type: 'ConcernAssessed',
        data: {
          kind: 'reassessment',
          acuteNeed: false,
          assessment: 'Intet akut behov.',
          handledBefore: ['sara', 'bo'],
        },
      });
  });

  it('asks nothing of a child without an active case', () => {
    given(...planned)
      .by(socialWorker)
      .knowing({ earlier: [], handlers: ['sara'] })
      .when(assessConcern())
      .thenAmongOthers({ type: 'ConcernAssessed' });
  });

  it('counts whoever assessed or decided as having handled the case', () => {
    const { state } = given(...assigned)
      .by(familyLeader)
      .when(assessConcern());
    expect(state.reception?.handlers).toEqual(['sara', 'lise']);
  });
});
