import { describe, expect, it } from '@jest/globals';
import { escalateCase, handOverThread, returnCase } from '../testing/commands.js';
import { concernRaised, concernReceived, threadHolderNamed } from '../testing/concern-history.js';
import { given } from '../testing/given.js';
import { planned, raised, screening } from '../testing/how-far.js';
import {
  caseEscalated,
  examinationCompleted,
  handlerAssigned,
  screeningDecided,
  screeningOpened,
} from '../testing/later-history.js';
import {
  familyLeader,
  otherSchoolLeader,
  ppr,
  roster,
  schoolChief,
  schoolLeader,
  socialWorker,
  teacher,
} from '../testing/municipality.js';

const atAuthority = [
  ...raised,
  concernReceived(),
  handlerAssigned(),
  caseEscalated('authority', socialWorker),
];

describe('Escalating', () => {
  it('to the forum says why and who holds the thread, and starts no clock', () => {
    const escalating = given(...raised).when(escalateCase({ to: 'forum', threadHolderId: ppr.personId }));
    escalating.then([
      {
        type: 'CaseEscalated',
        data: {
          from: 'local',
          to: 'forum',
          reason: 'Der skal mere til.',
          threadHolder: { personId: ppr.personId, name: ppr.name },
        },
      },
    ]);
    expect(escalating.state).toMatchObject({ level: 'forum', threadHolder: { personId: ppr.personId } });
  });

  it('to the authority is a receipt with its clocks, and opens the screening', () => {
    given(...raised)
      .at('2026-03-06T15:00:00.000Z')
      .when(escalateCase())
      .then([
        { type: 'CaseEscalated', data: { to: 'authority', threadHolder: { personId: teacher.personId } } },
        { type: 'ConcernReceived', data: { because: 'escalated' } },
        { type: 'ScreeningOpened', data: { because: 'Der skal mere til.' } },
        { type: 'DeadlineSet', data: { rule: 'assess', dueAt: '2026-03-07T15:00:00.000Z' } },
        { type: 'DeadlineSet', data: { rule: 'acknowledge', dueAt: '2026-03-16T22:59:59.999Z' } },
      ]);
  });

  it('receives and screens nothing twice', () => {
    given(...raised, concernReceived())
      .when(escalateCase())
      .then([{ type: 'CaseEscalated' }, { type: 'ScreeningOpened' }]);
    given(...raised, concernReceived(), screeningOpened())
      .when(escalateCase())
      .then([{ type: 'CaseEscalated' }]);
    given(...screening, screeningDecided('examination'))
      .when(escalateCase())
      .then([{ type: 'CaseEscalated' }]);
  });

  it('screens again when what the screening led to is over', () => {
    for (const over of [
      [screeningDecided('nothing-further')],
      [screeningDecided('examination'), examinationCompleted()],
    ])
      given(...screening, ...over)
        .when(escalateCase({ reason: 'Det er blevet værre.' }))
        .then([
          { type: 'CaseEscalated' },
          { type: 'ScreeningOpened', data: { because: 'Det er blevet værre.' } },
        ]);
  });

  it('is for the thread-holder and for the roles the model gives the way', () => {
    given(...raised)
      .by(schoolLeader)
      .when(escalateCase())
      .thenAmongOthers({ type: 'CaseEscalated' });
    given(...planned)
      .by(schoolChief)
      .when(escalateCase())
      .thenRejected('not-on-route');
    given(...planned, threadHolderNamed(schoolChief))
      .by(schoolChief)
      .when(escalateCase({ to: 'forum' }))
      .then([{ type: 'CaseEscalated' }]);
  });

  it('follows the model’s ways', () => {
    given(...atAuthority)
      .by(socialWorker)
      .when(escalateCase({ to: 'forum' }))
      .thenRejected('no-such-route');
    given(...raised)
      .when(escalateCase({ to: 'local' }))
      .thenRejected('no-such-route');
  });

  it('leaves the thread with somebody who exists', () => {
    given(...raised)
      .when(escalateCase({ threadHolderId: 'nobody' }))
      .thenRejected('unknown-person');
  });

  it('leaves the thread with nobody it could not be handed to', () => {
    const elsewhere = otherSchoolLeader.personId;
    const { choices = [] } = given(...raised).when(handOverThread({ toPersonId: elsewhere })).rejection;
    given(...raised)
      .when(escalateCase({ to: 'forum', threadHolderId: elsewhere }))
      .thenRejectedAt(
        '/threadHolderId',
        'wrong-role-for-task',
        choices.map(({ id }) => id),
      );
    given(...raised, threadHolderNamed(otherSchoolLeader), threadHolderNamed(teacher))
      .when(escalateCase({ to: 'forum', threadHolderId: elsewhere }))
      .then([{ type: 'CaseEscalated', data: { threadHolder: { personId: elsewhere } } }]);
  });

  it('leaves the thread where it is when nobody is named', () => {
    given(...raised)
      .by(schoolLeader)
      .when(escalateCase({ to: 'forum' }))
      .then([{ type: 'CaseEscalated', data: { threadHolder: { personId: teacher.personId } } }]);
  });

  it('says so when no family department would receive it', () => {
    given(...raised)
      .with({ roster: { ...roster, familyDepartmentOf: () => undefined } })
      .when(escalateCase())
      .thenRejected('required-participant-missing');
  });
});

describe('G5: the one who raised the concern', () => {
  const notHeldByRaiser = [concernRaised({ by: ppr }), threadHolderNamed(schoolLeader)];

  it('may always take it to the authority', () => {
    given(...notHeldByRaiser)
      .by(ppr)
      .when(escalateCase())
      .thenAmongOthers({ type: 'ConcernReceived' });
  });

  it('needs the model’s way like others to go elsewhere', () => {
    given(...notHeldByRaiser)
      .by(ppr)
      .when(escalateCase({ to: 'forum' }))
      .thenRejected('not-on-route');
  });

  it('is the one who raised it: others of the same role may not', () => {
    given(concernRaised(), threadHolderNamed(ppr), threadHolderNamed(schoolLeader))
      .by(ppr)
      .when(escalateCase())
      .thenRejected('not-on-route');
  });
});

describe('Returning', () => {
  it('says why, brings advice, and names who holds the thread', () => {
    const returning = given(...atAuthority)
      .by(socialWorker)
      .when(returnCase());
    returning.then([
      {
        type: 'CaseReturned',
        data: {
          from: 'authority',
          to: 'local',
          reason: 'Skolen kan selv nu.',
          advice: 'Hold fast i tolærerordningen.',
          threadHolder: { personId: schoolLeader.personId },
        },
      },
    ]);
    expect(returning.state).toMatchObject({
      level: 'local',
      threadHolder: { personId: schoolLeader.personId },
    });
  });

  it('is for the roles the model gives the way, whoever holds the thread', () => {
    given(...atAuthority)
      .by(familyLeader)
      .when(returnCase())
      .then([{ type: 'CaseReturned' }]);
    given(...atAuthority)
      .by(schoolLeader)
      .when(returnCase())
      .thenRejected('not-on-route');
    given(...atAuthority, threadHolderNamed(schoolLeader))
      .by(schoolLeader)
      .when(returnCase())
      .thenRejected('not-on-route');
  });

  it('goes down, to somebody who exists', () => {
    given(...atAuthority)
      .by(socialWorker)
      .when(returnCase({ threadHolderId: 'nobody' }))
      .thenRejected('unknown-person');
    given(...raised)
      .when(returnCase({ to: 'authority' }))
      .thenRejected('no-such-route');
  });

  it('gives the thread to nobody it could not be handed to', () => {
    const returning = given(...atAuthority)
      .by(socialWorker)
      .when(returnCase({ threadHolderId: otherSchoolLeader.personId }));
    returning.thenRejectedAt(
      '/threadHolderId',
      'wrong-role-for-task',
      returning.rejection.choices?.map(({ id }) => id),
    );
    expect(returning.rejection.choices).toContainEqual({
      id: schoolLeader.personId,
      title: expect.stringContaining(schoolLeader.name),
    });
  });
});

describe('Handing over the thread', () => {
  it('names the next and the one before', () => {
    given(...raised)
      .when(handOverThread({ reason: 'Jeg går på barsel.' }))
      .then([
        {
          type: 'ThreadHolderNamed',
          data: {
            holder: { personId: schoolLeader.personId, name: schoolLeader.name },
            before: { personId: teacher.personId, name: teacher.name },
            reason: 'Jeg går på barsel.',
          },
        },
      ]);
  });

  it('is for the holder and for the leaders of school and family department', () => {
    given(...planned)
      .by(schoolLeader)
      .when(handOverThread())
      .then([{ type: 'ThreadHolderNamed' }]);
    given(...planned)
      .by(familyLeader)
      .when(handOverThread())
      .then([{ type: 'ThreadHolderNamed' }]);
    given(...planned, handlerAssigned())
      .by(socialWorker)
      .when(handOverThread())
      .thenRejected('not-thread-holder');
  });

  it('goes to nobody who could have no part in the case, such as a leader of another school', () => {
    const handing = given(...raised).when(handOverThread({ toPersonId: otherSchoolLeader.personId }));
    const { choices = [] } = handing.rejection;
    handing.thenRejectedAt(
      '/toPersonId',
      'wrong-role-for-task',
      choices.map(({ id }) => id),
    );
    expect(choices.length).toBeGreaterThan(3);
    for (const { id } of choices)
      given(...raised)
        .when(handOverThread({ toPersonId: id }))
        .then([{ type: 'ThreadHolderNamed' }]);
  });

  it('goes to somebody with part in the case, wherever they belong', () => {
    given(...raised, threadHolderNamed(otherSchoolLeader), threadHolderNamed(teacher))
      .when(handOverThread({ toPersonId: otherSchoolLeader.personId }))
      .then([{ type: 'ThreadHolderNamed' }]);
  });

  it('goes to somebody who exists', () => {
    given(...raised)
      .when(handOverThread({ toPersonId: 'nobody' }))
      .thenRejected('unknown-person');
  });
});
