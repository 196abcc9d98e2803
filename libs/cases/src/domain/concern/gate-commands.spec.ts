import { describe, expect, it } from '@jest/globals';
import {
  cancelMeeting,
  escalateCase,
  exceptChildVoice,
  inviteParticipant,
  moveMeeting,
  openParentContact,
  raiseConcern,
  requestWait,
  returnCase,
  scheduleMeeting,
} from '../testing/commands.js';
import { concernRaised, concernReceived, parentContactOpened } from '../testing/concern-history.js';
import { given } from '../testing/given.js';
import { planned, raised } from '../testing/how-far.js';
import { caseEscalated, deadlineSet, handlerAssigned } from '../testing/later-history.js';
import { childHeard, meetingScheduled, participants } from '../testing/meeting-history.js';
import { playing } from '../testing/playing.js';
import { familyLeader, schoolLeader, socialWorker, teacher } from '../testing/municipality.js';

const abuse = [concernRaised({ suspectedAbuse: true }), concernReceived()];
const { parent, ...withoutParents } = participants;
const meetingWithoutParents = meetingScheduled({ invited: Object.values(withoutParents) });

describe('G5: a leader who asks to wait', () => {
  it('is written down, and nothing else happens', () => {
    given(...planned)
      .by(schoolLeader)
      .when(requestWait({ says: 'Efter ferien.' }))
      .then([
        { type: 'WaitRequested', data: { says: 'Efter ferien.' }, by: { personId: schoolLeader.personId } },
      ]);
  });

  it('stops neither the receipt nor a deadline', () => {
    const before = given(...planned, deadlineSet()).by(schoolLeader);
    const { state } = before.when(requestWait());
    expect(state.reception).toMatchObject({ assessed: false });
    expect(state.deadlines['deadline-1']).toMatchObject({ status: 'running' });
  });
});

describe('G5: a leader who cancels or moves the meeting', () => {
  it.each([
    ['cancelled', cancelMeeting()],
    ['moved', moveMeeting({ at: '2026-06-01T08:00:00.000Z' })],
  ])('takes nothing back from the authority when it is %s', (_, command) => {
    const { state } = given(...planned, deadlineSet())
      .by(schoolLeader)
      .when(command);
    expect(state.reception).toBeDefined();
    expect(state.deadlines['deadline-1']).toMatchObject({ status: 'running' });
  });
});

describe('G5: the employee who raised the concern', () => {
  it('may take it to the authority though the leader holds the thread', () => {
    given(concernRaised(), {
      type: 'ThreadHolderNamed',
      data: { holder: schoolLeader, reason: 'Overtaget.' },
    })
      .by(teacher)
      .when(escalateCase())
      .thenAmongOthers(
        { type: 'ConcernReceived', data: { because: 'escalated' } },
        { type: 'ScreeningOpened' },
      );
  });

  it('has no such right to other moves', () => {
    given(concernRaised({ level: 'forum' }), {
      type: 'ThreadHolderNamed',
      data: { holder: schoolLeader, reason: '' },
    })
      .by(teacher)
      .when(returnCase())
      .thenRejected('not-on-route');
  });
});

describe('G1: while parents may not be contacted', () => {
  it('no further meeting invites them, though the model requires them', () => {
    const { events } = given(...abuse).when(
      scheduleMeeting({ kind: 'network-meeting', at: '2026-03-04T12:00:00.000Z' }),
    );
    expect(events[0]).toMatchObject({
      data: { notInvited: [{ capacity: 'parent', gate: 'G1' }] },
    });
    expect(JSON.stringify(events[0])).not.toContain('Forældre til');
  });

  it.each(['parent', 'companion'] as const)(
    'nobody can invite a %s to a meeting that is planned',
    (capacity) => {
      given(...abuse, meetingWithoutParents)
        .when(inviteParticipant({ invite: { capacity, name: parent.name, because: 'Vil med.' } }))
        .thenRejected('parents-barred');
    },
  );

  it('an employee cannot come in a parent’s place', () => {
    given(...abuse, parentContactOpened(), meetingWithoutParents)
      .when(inviteParticipant({ invite: { capacity: 'parent', personId: 'sara', because: 'På vegne af.' } }))
      .thenRejected('wrong-role-for-task');
  });

  it('the case does not go back from the authority', () => {
    given(...abuse, caseEscalated('authority', teacher))
      .when(returnCase())
      .thenRejected('ordinary-path-closed');
  });
});

describe('Opening for contact to the parents', () => {
  const heard = [...abuse, handlerAssigned(), childHeard({ apart: true })];

  it('is decided by the authority once the child has been heard', () => {
    given(...heard)
      .by(socialWorker)
      .when(openParentContact({ reason: 'Barnet er trygt.' }))
      .then([
        {
          type: 'ParentContactOpened',
          data: { reason: 'Barnet er trygt.' },
          under: { mandateId: 'open-parent-contact', role: 'social-worker', legalBasis: 'Barnets lov § 5' },
        },
      ]);
  });

  it('is not for the school', () => {
    given(...heard)
      .by(schoolLeader)
      .when(openParentContact())
      .thenRejected('no-mandate');
  });

  it('waits until the child has been heard', () => {
    given(...abuse)
      .by(familyLeader)
      .when(openParentContact())
      .thenRejected('child-heard-first');
  });

  it.each([socialWorker, familyLeader])(
    'follows the authority’s own reasoned exception where the child cannot be heard: %#',
    (by) => {
      const apart = { meetingId: undefined };
      const baby = playing()
        .at('2026-03-02T09:00:00.000Z')
        .does(teacher, raiseConcern({ suspectedAbuse: true, meeting: undefined }))
        .does(teacher, exceptChildVoice(apart))
        .isRefused(by, openParentContact());
      expect(baby.refused).toEqual(['child-heard-first']);
      expect(baby.state.childVoice).toEqual({ at: '2026-03-02T09:00:00.000Z', how: 'excepted' });
      baby.at('2026-03-02T10:00:00.000Z').does(by, exceptChildVoice(apart));
      expect(baby.state.childVoice).toEqual({
        at: '2026-03-02T10:00:00.000Z',
        how: 'excepted',
        byAuthority: true,
      });
      // What the school says after it takes nothing back.
      baby.at('2026-03-02T11:00:00.000Z').does(teacher, exceptChildVoice(apart));
      expect(baby.state.childVoice?.at).toBe('2026-03-02T10:00:00.000Z');
      baby.does(by, openParentContact());
      expect(baby.state.parentContact).toBe('open');
    },
  );

  it('lets the parents be invited afterwards', () => {
    given(...heard, parentContactOpened())
      .when(scheduleMeeting({ kind: 'network-meeting', at: '2026-03-04T12:00:00.000Z' }))
      .thenAmongOthers({ type: 'MeetingScheduled', data: { notInvited: [] } });
  });

  it('has nothing to open where contact was never barred', () => {
    given(...raised)
      .when(openParentContact())
      .thenRejected('parent-contact-open');
  });
});
