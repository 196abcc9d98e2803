import { describe, expect, it } from '@jest/globals';
import { nothingKnown } from '../context.js';
import type { Participant } from '../meeting/meeting-events.js';
import {
  inviteParticipant,
  openParentContact,
  resumeParentContact,
  scheduleMeeting,
  suspendParentContact,
} from '../testing/commands.js';
import {
  concernRaised,
  concernReceived,
  parentContactOpened,
  parentContactSuspended,
} from '../testing/concern-history.js';
import { given } from '../testing/given.js';
import { planned, raised } from '../testing/how-far.js';
import { caseClosed } from '../testing/later-history.js';
import {
  meetingCancelled,
  meetingOpened,
  meetingScheduled,
  participants,
  theMeeting,
} from '../testing/meeting-history.js';
import { familyDepartment, familyLeader, roster, schoolLeader } from '../testing/municipality.js';

const { child, parent, teacher: freja } = participants;
const grandmother = at('p-grandmother', 'companion', 'Mormor Opdigtet');
const named = at('p-named', 'other-professional', 'Far Opdigtet');
const colleague: Participant = { ...at('p-pelle', 'companion', 'Pelle'), personId: 'pelle' };
const because = 'Forældrene kontaktes ikke lige nu. Familieafdelingen ved hvorfor.';
const withName = meetingScheduled({ invited: [child, parent, grandmother, named, colleague, freja] });

const elsewhere = {
  ...nothingKnown,
  earlier: [
    { caseId: 'case-elsewhere', raisedAt: '2026-03-02T08:30:00.000Z', severity: 'red', status: 'open' },
  ],
  handlers: ['sara'],
  parentsBarredIn: ['case-elsewhere'],
} as const;

describe('A suspicion of abuse in another open case of the child (G1)', () => {
  it('suspends parent contact here, in the name of the contact watch', () => {
    given(...raised, concernReceived())
      .knowing(elsewhere)
      .when(suspendParentContact())
      .then([
        {
          type: 'ParentContactSuspended',
          data: { barredIn: ['case-elsewhere'] },
          by: { personId: 'contact-watch', name: 'Kontaktvagten', role: 'contact-watch' },
        },
      ]);
  });

  it('keeps from a meeting everybody who is or may be a parent, and says so to its chair', () => {
    const outcome = given(...raised, concernReceived(), withName)
      .knowing(elsewhere)
      .when(suspendParentContact());
    outcome.then([
      { type: 'ParentContactSuspended' },
      {
        type: 'ParentsKeptFromMeeting',
        data: {
          meetingId: theMeeting,
          chairId: schoolLeader.personId,
          withdrawn: [parent, grandmother, named, colleague],
          atTable: [],
          because,
        },
      },
    ]);
    expect(outcome.state.meetings[theMeeting]?.participants).toEqual([child, freja]);
  });

  it('lets in none who has not come to a meeting that goes on, and leaves those who have on its record', () => {
    const outcome = given(...raised, concernReceived(), withName, meetingOpened())
      .knowing(elsewhere)
      .when(suspendParentContact());
    outcome.thenAmongOthers({
      type: 'ParentsKeptFromMeeting',
      data: { withdrawn: [grandmother, named, colleague], atTable: [parent] },
    });
    expect(outcome.state.meetings[theMeeting]?.participants).toEqual([child, parent, freja]);
  });

  it('says nothing of a meeting with no parents, nor of one that is over', () => {
    const without = meetingScheduled({ invited: [child, freja] });
    for (const history of [[without], [withName, meetingCancelled()]])
      given(...raised, concernReceived(), ...history)
        .knowing(elsewhere)
        .when(suspendParentContact())
        .then([{ type: 'ParentContactSuspended' }]);
  });

  it('brings a case the authority never received before it, with the law’s deadlines', () => {
    const { events } = given(...raised)
      .knowing(elsewhere)
      .when(suspendParentContact());
    expect(events).toMatchObject([
      { type: 'ParentContactSuspended' },
      {
        type: 'ConcernReceived',
        data: {
          unitId: familyDepartment,
          because: 'parent-contact-suspended',
          reassessment: { activeCases: ['case-elsewhere'], earlierHandlers: ['sara'] },
        },
      },
      { type: 'DeadlineSet', data: { rule: 'assess' } },
      { type: 'DeadlineSet', data: { rule: 'acknowledge' } },
    ]);
    expect(events[1]?.data).not.toHaveProperty('meetingId');
  });

  it('keeps the parents out also where no department receives the concerns of the unit', () => {
    given(...raised, withName)
      .with({ roster: { ...roster, familyDepartmentOf: () => undefined } })
      .knowing(elsewhere)
      .when(suspendParentContact())
      .then([{ type: 'ParentContactSuspended' }, { type: 'ParentsKeptFromMeeting' }]);
  });
});

describe('Parent contact is not suspended', () => {
  it('when the parents are barred in no other case', () => {
    given(...planned)
      .when(suspendParentContact())
      .thenRejected('parent-contact-open');
    given(...planned)
      .knowing({ ...nothingKnown, parentsBarredIn: [] })
      .when(suspendParentContact())
      .thenRejected('parent-contact-open');
  });

  it('where it is barred or suspended already', () => {
    given(concernRaised({ suspectedAbuse: true }))
      .knowing(elsewhere)
      .when(suspendParentContact())
      .thenRejected('parents-barred');
    given(...raised, parentContactSuspended())
      .knowing(elsewhere)
      .when(suspendParentContact())
      .thenRejected('parents-barred');
  });

  it('in a case that is closed, or that never was', () => {
    given(...raised, caseClosed())
      .knowing(elsewhere)
      .when(suspendParentContact())
      .thenRejected('case-closed');
    given().knowing(elsewhere).when(suspendParentContact()).thenRejected('case-not-found');
  });

  it('for good where the case’s own gate was opened: the other one still stands', () => {
    given(concernRaised({ suspectedAbuse: true }), concernReceived(), parentContactOpened())
      .knowing(elsewhere)
      .when(suspendParentContact())
      .then([{ type: 'ParentContactSuspended' }]);
  });
});

describe('While parent contact is suspended', () => {
  const suspended = given(...raised, concernReceived(), parentContactSuspended());

  it('no meeting invites the parents, though nothing else is known of the child', () => {
    suspended
      .when(scheduleMeeting({ kind: 'network-meeting' }))
      .thenAmongOthers({ type: 'MeetingScheduled', data: { notInvited: [{ capacity: 'parent', because }] } });
  });

  it('nobody can invite them, however the commands cross', () => {
    given(...planned, parentContactSuspended())
      .when(inviteParticipant({ invite: { capacity: 'parent', name: 'Mor', because: 'Vil med.' } }))
      .thenRejectedAt('/invite/capacity', 'parents-barred-elsewhere', undefined);
  });

  it('it is not opened here, but where the child is heard about the suspicion', () => {
    suspended.by(familyLeader).when(openParentContact()).thenRejected('parents-barred-elsewhere');
  });
});

describe('When the parents are barred in no other case any more', () => {
  const suspended = given(...raised, concernReceived(), parentContactSuspended());

  it('contact is resumed, and the parents can be invited', () => {
    const outcome = suspended.when(resumeParentContact());
    outcome.then([
      { type: 'ParentContactResumed', data: {}, by: { personId: 'contact-watch', role: 'contact-watch' } },
    ]);
    expect(outcome.state.parentContact).toBe('open');
  });

  it('but not while another one bars them still', () => {
    suspended.knowing(elsewhere).when(resumeParentContact()).thenRejected('parents-barred-elsewhere');
  });

  it('and nothing is resumed that was not suspended: a bar of the case’s own stands', () => {
    given(...raised)
      .when(resumeParentContact())
      .thenRejected('parent-contact-open');
    given(concernRaised({ suspectedAbuse: true }))
      .when(resumeParentContact())
      .thenRejected('parent-contact-open');
  });
});

function at(participantId: string, capacity: Participant['capacity'], name: string): Participant {
  return { participantId, capacity, name, requiredBy: 'task', because: 'Kender barnet.' };
}
