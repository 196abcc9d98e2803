import { describe, expect, it } from '@jest/globals';
import type { Gate, GateOpens } from '@tovholder/model';
import {
  assessRisk,
  closeCase,
  closeMeeting,
  escalateCase,
  inviteParticipant,
  makeAgreement,
  meetingRequest,
  openParentContact,
  raiseConcern,
  returnCase,
  scheduleMeeting,
} from '../testing/commands.js';
import type { CaseFact } from '../case-event.js';
import { concernRaised, concernReceived, group } from '../testing/concern-history.js';
import { given, type History } from '../testing/given.js';
import { planned, underWay } from '../testing/how-far.js';
import {
  caseEscalated,
  concernAssessed,
  screeningDecided,
  screeningOpened,
} from '../testing/later-history.js';
import { childHeard, meetingScheduled } from '../testing/meeting-history.js';
import { viborg } from '../testing/model.js';
import { familyLeader, schoolLeader, socialWorker, teacher } from '../testing/municipality.js';

const honour = [concernRaised({ honourConflict: true }), concernReceived()];
const both = [concernRaised({ honourConflict: true, suspectedAbuse: true }), concernReceived()];
const abuse = [concernRaised({ suspectedAbuse: true }), concernReceived()];
const heard = childHeard({ apart: true });
const riskAssessed: CaseFact = {
  type: 'RiskAssessed',
  data: { assessment: 'Hun er bange.', precautions: 'En voksen.', legalBasis: 'Barnets lov § 18, stk. 3' },
};
const withoutGates = { ...viborg, gates: undefined };

function asking(when: Gate['when'], ...opensWhen: GateOpens[]) {
  const [gate] = viborg.gates as readonly [Gate];
  return { model: { ...viborg, gates: [{ ...gate, when, opensWhen }] } };
}

// Barnets lov § 18(3).
describe('G2: a concern about an honour-related conflict', () => {
  it('is the authority’s at once, and bars parents and network from the meeting', () => {
    const raising = given()
      .by(teacher)
      .when(raiseConcern({ honourConflict: true }));
    raising.thenAmongOthers(
      { type: 'ConcernRaised', data: { honourConflict: true, suspectedAbuse: false } },
      { type: 'ParentContactBarred', data: { gate: 'G2', until: 'risk-assessed' } },
      { type: 'ConcernReceived', data: { because: 'honour-conflict' } },
      {
        type: 'MeetingScheduled',
        data: {
          notInvited: [
            {
              capacity: 'parent',
              gate: 'G2',
              because:
                'Æresrelateret konflikt: familieafdelingen skriver en risikovurdering, før forældre og netværk inddrages.',
            },
          ],
        },
      },
    );
    expect(raising.state).toMatchObject({ parentContact: 'barred', honourConflict: true });
    expect(raising.state).not.toHaveProperty('riskAssessed');
  });

  it('waits for no meeting', () => {
    given()
      .by(teacher)
      .when(raiseConcern({ honourConflict: true, meeting: undefined }))
      .thenAmongOthers({ type: 'ConcernReceived', data: { because: 'honour-conflict' } });
    given()
      .by(teacher)
      .when(raiseConcern({ honourConflict: false, meeting: undefined }))
      .thenRejected('meeting-time-missing');
  });

  it('is none where nobody saw one', () => {
    const raised = given()
      .by(teacher)
      .when(raiseConcern({ honourConflict: false }));
    raised.thenWithout('ParentContactBarred');
    expect(raised.events.find(({ type }) => type === 'ConcernRaised')?.data).not.toHaveProperty(
      'honourConflict',
    );
    expect(raised.state).not.toHaveProperty('honourConflict');
  });

  it('stands beside a suspicion of abuse, which is told first', () => {
    const raising = given()
      .by(teacher)
      .when(
        raiseConcern({
          honourConflict: true,
          suspectedAbuse: true,
          meeting: { ...meetingRequest, at: '2026-03-03T12:00:00.000Z' },
        }),
      );
    const barred = raising.events.filter(({ type }) => type === 'ParentContactBarred');
    expect(barred.map(({ data }) => data)).toEqual([
      { gate: 'G1', until: 'child-heard' },
      { gate: 'G2', until: 'risk-assessed' },
    ]);
    raising.thenAmongOthers(
      { type: 'ConcernReceived', data: { because: 'suspected-abuse' } },
      { type: 'MeetingScheduled', data: { notInvited: [{ capacity: 'parent', gate: 'G1' }] } },
    );
  });

  it('is of a child: nobody can be notified of a group', () => {
    given()
      .by(teacher)
      .when(raiseConcern({ honourConflict: true, subject: group }))
      .thenRejected('group-not-notified');
  });

  it('lets neither parents nor network be invited', () => {
    for (const capacity of ['parent', 'companion'] as const)
      given(...honour, meetingScheduled())
        .when(inviteParticipant({ invite: { capacity, name: 'Mor', because: 'Vil med.' } }))
        .thenRejectedAt('/invite/capacity', 'parents-barred-by-risk', undefined);
    given(...honour)
      .when(
        scheduleMeeting({
          kind: 'network-meeting',
          invite: [{ capacity: 'other-professional', name: 'Onkel', because: 'Vil med.' }],
        }),
      )
      .thenRejected('outsider-while-barred');
  });

  it('gives the parents nothing to do', () => {
    given(concernRaised({ honourConflict: true }), ...underWay.slice(1))
      .by(schoolLeader)
      .when(makeAgreement({ ownerId: 'p-parent' }))
      .thenRejected('parents-barred-by-risk');
  });

  it('keeps the case with the authority', () => {
    given(concernRaised({ honourConflict: true }), ...underWay.slice(1), childHeard())
      .by(schoolLeader)
      .when(closeMeeting())
      .thenRejected('ordinary-path-closed');
    given(...honour, caseEscalated('authority', familyLeader), heard)
      .by(familyLeader)
      .when(returnCase())
      .thenRejected('ordinary-path-closed');
    given(...honour)
      .with({
        model: {
          ...viborg,
          routes: viborg.routes.map((route) => ({ ...route, conditions: { severity: [] } })),
        },
      })
      .by(teacher)
      .when(escalateCase({ to: 'authority' }))
      .thenAmongOthers({ type: 'CaseEscalated' });
  });
});

describe('What a child risks', () => {
  it('is assessed by the authority, with what is done about it and the provision it rests on', () => {
    const assessing = given(...honour)
      .by(familyLeader)
      .when(assessRisk());
    assessing.then([
      {
        type: 'RiskAssessed',
        data: {
          assessment: 'Hun er bange for sin onkel.',
          precautions: 'Hun ringer til en tryg voksen hver aften.',
          legalBasis: 'Barnets lov § 18, stk. 3',
        },
      },
    ]);
    expect(assessing.state).toMatchObject({ riskAssessed: true, parentContact: 'barred' });
  });

  it('rests on the provision about screening where the model writes no gate', () => {
    given(...honour)
      .by(socialWorker)
      .with({ model: withoutGates })
      .when(assessRisk())
      .then([{ type: 'RiskAssessed', data: { legalBasis: 'Barnets lov § 18' } }]);
    given(...honour)
      .by(socialWorker)
      .with(asking('suspected-abuse', 'child-heard'))
      .when(assessRisk())
      .then([{ type: 'RiskAssessed', data: { legalBasis: 'Barnets lov § 18' } }]);
  });

  it('is for nobody else to say, nor before the authority has the concern, nor in no words', () => {
    given(...honour)
      .by(schoolLeader)
      .when(assessRisk())
      .thenRejected('not-authority');
    given(concernRaised({ honourConflict: true }))
      .by(teacher)
      .when(assessRisk())
      .thenRejected('not-received');
    given(...honour)
      .by(familyLeader)
      .when(assessRisk({ assessment: ' \n' }))
      .thenRejectedAt('/assessment', 'risk-not-described', undefined);
  });

  it('may be written down in any case the authority has, and again', () => {
    given(...planned, riskAssessed)
      .by(familyLeader)
      .when(assessRisk())
      .then([{ type: 'RiskAssessed' }]);
  });
});

describe('A gate', () => {
  const opening = (...history: History[number][]) =>
    given(...history)
      .by(familyLeader)
      .when(openParentContact());

  it('G2: opens once the risk is assessed, by a decision of its own', () => {
    opening(...honour, heard).thenRejected('risk-assessed-first');
    opening(...honour, heard, riskAssessed).then([
      { type: 'ParentContactOpened', under: { mandateId: 'open-parent-contact' } },
    ]);
  });

  it('G3: opens only after the child is heard where the mandate asks for it, though the gate does not', () => {
    opening(...honour, riskAssessed).thenRejected('child-heard-first');
    const mandates = viborg.mandates.map((mandate) => ({ ...mandate, childHeardFirst: false }));
    given(...honour, riskAssessed)
      .by(familyLeader)
      .with({ model: { ...viborg, mandates } })
      .when(openParentContact())
      .then([{ type: 'ParentContactOpened' }]);
  });

  it('G1: opens once the child is heard, whatever else is written', () => {
    opening(...abuse, riskAssessed).thenRejected('child-heard-first');
    opening(...abuse, heard).then([{ type: 'ParentContactOpened' }]);
  });

  it('opens of both, once both are done', () => {
    opening(...both, heard).thenRejected('risk-assessed-first');
    opening(...both, riskAssessed).thenRejected('child-heard-first');
    opening(...both, heard, riskAssessed).then([{ type: 'ParentContactOpened' }]);
  });

  it('is made stronger by a model that asks for more', () => {
    const stronger = (when: Gate['when'], ...history: History[number][]) =>
      given(...history)
        .by(familyLeader)
        .with(asking(when, 'child-heard', 'risk-assessed', 'authority-opens'))
        .when(openParentContact());
    stronger('honour-conflict', ...honour, riskAssessed).thenRejected('child-heard-first');
    stronger('suspected-abuse', ...abuse, heard).thenRejected('risk-assessed-first');
    stronger('honour-conflict', ...abuse, heard).then([{ type: 'ParentContactOpened' }]);
    stronger('suspected-abuse', ...honour, heard, riskAssessed).then([{ type: 'ParentContactOpened' }]);
  });

  it('is never made weaker by one that asks for less, or for nothing', () => {
    for (const weaker of [asking('honour-conflict', 'authority-opens'), { model: withoutGates }])
      given(...honour, heard)
        .by(familyLeader)
        .with(weaker)
        .when(openParentContact())
        .thenRejected('risk-assessed-first');
    given(...abuse)
      .by(familyLeader)
      .with(asking('suspected-abuse', 'authority-opens'))
      .when(openParentContact())
      .thenRejected('child-heard-first');
  });
});

describe('A case that is barred for the risk alone', () => {
  const closing = (...history: History[number][]) =>
    given(...history)
      .by(familyLeader)
      .when(closeCase());

  it('is not closed before the risk is assessed or the need screened', () => {
    closing(...honour, heard).thenRejected('risk-assessed-first');
    closing(...honour, heard, concernAssessed(), riskAssessed).thenRejected('meeting-awaited');
    closing(...honour, heard, concernAssessed(), screeningOpened(), screeningDecided('nothing-further')).then(
      [{ type: 'CaseClosed' }],
    );
    closing(...both, heard, riskAssessed).thenRejected('suspicion-not-screened');
  });
});
