import { describe, expect, it } from '@jest/globals';
import { assessConcern, assignHandler } from '../testing/commands.js';
import { concernRaised } from '../testing/concern-history.js';
import { given } from '../testing/given.js';
import { assessed, assigned, planned } from '../testing/how-far.js';
import { deadlineMissed, deadlineSet, screeningOpened } from '../testing/later-history.js';
import {
  familyChief,
  familyLeader,
  schoolLeader,
  secondSocialWorker,
  secondTeacher,
  socialWorker,
  roster,
} from '../testing/municipality.js';

describe('Who handles the case', () => {
  it('is assigned by the family department’s leader', () => {
    given(...planned)
      .by(familyLeader)
      .when(assignHandler({ reason: 'Kender skolen.' }))
      .then([
        {
          type: 'HandlerAssigned',
          data: {
            handler: { personId: socialWorker.personId, name: socialWorker.name },
            reason: 'Kender skolen.',
          },
        },
      ]);
  });

  it('may be the social worker who takes what nobody has', () => {
    given(...planned)
      .by(socialWorker)
      .when(assignHandler())
      .then([{ type: 'HandlerAssigned' }]);
    given(...planned)
      .by(socialWorker)
      .when(assignHandler({ handlerId: secondSocialWorker.personId }))
      .thenRejected('not-authority');
    given(...assigned)
      .by(secondSocialWorker)
      .when(assignHandler())
      .thenRejected('case-not-found');
    given(...assigned)
      .by(socialWorker)
      .when(assignHandler())
      .thenRejected('not-authority');
  });

  it('may be handed over by the leader, and the one before is not forgotten', () => {
    const handing = given(...assigned)
      .by(familyLeader)
      .when(assignHandler({ handlerId: 'bo' }));
    handing.then([
      {
        type: 'HandlerAssigned',
        data: { before: { personId: socialWorker.personId, name: socialWorker.name } },
      },
    ]);
    expect(handing.state.reception?.handlers).toEqual(['sara', 'bo']);
    expect(handing.state.reception?.handler?.personId).toBe('bo');
  });

  it('may be somebody with several roles, assigned by somebody with several', () => {
    const manyRoles = { ...familyLeader, standings: [...schoolLeader.standings, ...familyLeader.standings] };
    given(...planned)
      .by(manyRoles)
      .with({ roster: { ...roster, find: () => manyRoles } })
      .when(assignHandler())
      .then([{ type: 'HandlerAssigned' }]);
  });

  it('is not for the school to say, and works in the family department', () => {
    given(...planned)
      .by(schoolLeader)
      .when(assignHandler())
      .thenRejected('not-authority');
    given(...planned)
      .by(familyLeader)
      .when(assignHandler({ handlerId: 'nobody' }))
      .thenRejected('unknown-person');
    for (const other of [secondTeacher, familyChief])
      given(...planned)
        .by(familyLeader)
        .when(assignHandler({ handlerId: other.personId }))
        .thenRejected('wrong-role-for-task');
    given(...planned)
      .by(familyLeader)
      .when(assignHandler({ handlerId: 'lise' }))
      .then([{ type: 'HandlerAssigned' }]);
    const elsewhere = {
      ...secondTeacher,
      standings: [{ role: 'social-worker', unitId: 'x', reaches: ['x'] } as const],
    };
    given(...planned)
      .by(familyLeader)
      .with({
        roster: {
          find: () => elsewhere,
          holdersOf: () => [],
          familyDepartmentOf: () => undefined,
          childrensUnits: () => [],
          unitName: () => undefined,
        },
      })
      .when(assignHandler())
      .thenRejected('wrong-role-for-task');
  });
});

describe('Assessing the concern for acute need', () => {
  it('is done under the law’s mandate and meets its deadline', () => {
    given(...assigned, deadlineSet())
      .by(socialWorker)
      .at('2026-03-03T08:00:00.000Z')
      .when(assessConcern())
      .then([
        {
          type: 'ConcernAssessed',
          data: { kind: 'assessment', acuteNeed: false, assessment: 'Intet akut behov.', handledBefore: [] },
          under: {
            mandateId: 'assess-concern',
            title: 'Vurdere bekymringen for akut behov for hjælp',
            legalBasis: 'Barnets lov § 136',
            role: 'social-worker',
            unitId: 'familieafdelingen',
          },
          by: { personId: socialWorker.personId, role: 'social-worker', unitId: 'familieafdelingen' },
        },
        { type: 'DeadlineMet', data: { rule: 'assess', late: false, dueAt: '2026-03-03T08:00:00.000Z' } },
      ]);
  });

  it('is done late rather than never', () => {
    given(...assigned, deadlineSet(), deadlineMissed())
      .by(socialWorker)
      .at('2026-03-03T08:00:00.001Z')
      .when(assessConcern())
      .thenAmongOthers({
        type: 'DeadlineMet',
        data: { deadlineId: 'deadline-1', rule: 'assess', dueAt: '2026-03-03T08:00:00.000Z', late: true },
      });
  });

  it('makes the social worker who does it the handler when nobody is', () => {
    given(...planned)
      .by(socialWorker)
      .when(assessConcern())
      .then([
        {
          type: 'HandlerAssigned',
          data: { handler: { personId: 'sara' }, reason: 'Har taget bekymringen til vurdering.' },
        },
        { type: 'ConcernAssessed' },
      ]);
  });

  it('needs no conversation with the child first: it cannot wait', () => {
    given(...assigned)
      .by(socialWorker)
      .when(assessConcern({ acuteNeed: true }))
      .then([{ type: 'ConcernAssessed', data: { acuteNeed: true } }]);
  });

  it('may open the screening at once, or await the meeting', () => {
    given(...assigned)
      .by(socialWorker)
      .when(assessConcern({ next: 'screening', assessment: 'Barnet kan have behov.' }))
      .then([
        { type: 'ConcernAssessed' },
        { type: 'ScreeningOpened', data: { because: 'Barnet kan have behov.' } },
      ]);
    given(...assigned, screeningOpened())
      .by(socialWorker)
      .when(assessConcern({ next: 'screening' }))
      .then([{ type: 'ConcernAssessed' }]);
  });

  it('is the authority’s, once, of what it has received', () => {
    given(...assigned)
      .by(schoolLeader)
      .when(assessConcern())
      .thenRejected('no-mandate');
    given(...assessed)
      .by(socialWorker)
      .when(assessConcern())
      .thenRejected('already-assessed');
    given(concernRaised())
      .by(schoolLeader)
      .when(assessConcern())
      .thenRejected('not-received', 'Det er her: »Tværfagligt myndighedsforum« eller »Netværksmøde«.');
  });
});
