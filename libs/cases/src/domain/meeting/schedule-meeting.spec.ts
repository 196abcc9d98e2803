import { describe, expect, it } from '@jest/globals';
import type { Capacity } from '@tovholder/model';
import { cancelMeeting, moveMeeting, scheduleMeeting } from '../testing/commands.js';
import { concernReceived } from '../testing/concern-history.js';
import { given } from '../testing/given.js';
import { assigned, planned, raised, underWay } from '../testing/how-far.js';
import { caseEscalated, handlerAssigned } from '../testing/later-history.js';
import { meetingCancelled, participants, thePlannedTime } from '../testing/meeting-history.js';
import { viborg } from '../testing/model.js';
import {
  administrator,
  familyLeader,
  healthVisitor,
  mayTakePart,
  otherSchoolLeader,
  ppr,
  schoolLeader,
  secondSocialWorker,
  secondTeacher,
  socialWorker,
  teacher,
  roster,
} from '../testing/municipality.js';

describe('A further meeting in the case', () => {
  it('invites whom the model requires, and starts no clock when it is among those nearest the child', () => {
    given(...raised)
      .when(scheduleMeeting({ purpose: 'Hvad virker?' }))
      .then([
        {
          type: 'MeetingScheduled',
          data: {
            kind: 'practice-meeting',
            purpose: 'Hvad virker?',
            at: thePlannedTime,
            endsAt: '2026-03-09T12:45:00.000Z',
            standsForNotification: false,
            chair: { personId: schoolLeader.personId },
            noteTaker: { personId: teacher.personId },
          },
        },
      ]);
  });

  it('reaches the family department with its request when it stands for the notification', () => {
    given(...raised)
      .at('2026-03-04T10:00:00.000Z')
      .when(scheduleMeeting({ kind: 'network-meeting' }))
      .then([
        { type: 'MeetingScheduled', data: { meetingId: 'id-6' } },
        { type: 'ConcernReceived', data: { because: 'meeting-requested', meetingId: 'id-6' } },
        { type: 'DeadlineSet', data: { rule: 'assess', dueAt: '2026-03-05T10:00:00.000Z' } },
        { type: 'DeadlineSet', data: { rule: 'acknowledge' } },
      ]);
  });

  it('says so when no family department would receive it', () => {
    given(...raised)
      .with({ roster: { ...roster, familyDepartmentOf: () => undefined } })
      .when(scheduleMeeting({ kind: 'network-meeting' }))
      .thenRejected('required-participant-missing', '(familieafdelingen)');
  });

  it('is not received once more by a family department that has the concern', () => {
    given(...raised, concernReceived())
      .when(scheduleMeeting({ kind: 'network-meeting' }))
      .then([{ type: 'MeetingScheduled' }]);
  });

  it('is of a kind the model knows', () => {
    given(...raised)
      .when(scheduleMeeting({ kind: 'coffee' }))
      .thenRejectedAt(
        '/kind',
        'unknown-meeting-kind',
        viborg.meetingKinds.map(({ id }) => id),
      );
  });

  it('can be called again after one was cancelled', () => {
    given(...planned, meetingCancelled())
      .when(scheduleMeeting({ kind: 'network-meeting' }))
      .then([{ type: 'MeetingScheduled' }]);
  });

  it('waits for the one that is going on', () => {
    given(...underWay)
      .when(scheduleMeeting())
      .thenRejected('meeting-under-way');
  });

  it('lies ahead', () => {
    given(...raised)
      .at(thePlannedTime)
      .when(scheduleMeeting())
      .thenRejectedAt('/at', 'meeting-in-the-past');
  });

  it('is called by whoever holds the thread, handles the case or has a seat at its level', () => {
    given(...raised)
      .by(teacher)
      .when(scheduleMeeting())
      .then([{ type: 'MeetingScheduled' }]);
    given(...raised)
      .by(schoolLeader)
      .when(scheduleMeeting())
      .then([{ type: 'MeetingScheduled' }]);
    given(...raised, concernReceived(), handlerAssigned(socialWorker))
      .by(socialWorker)
      .when(scheduleMeeting({ kind: 'network-meeting' }))
      .then([{ type: 'MeetingScheduled' }]);
    given(...raised, concernReceived())
      .by(familyLeader)
      .when(scheduleMeeting())
      .thenRejected('not-thread-holder');
    given(...raised, concernReceived(), caseEscalated('authority', teacher))
      .by(familyLeader)
      .when(scheduleMeeting({ kind: 'network-meeting' }))
      .then([{ type: 'MeetingScheduled' }]);
  });
});

describe('Who leads the meeting', () => {
  it('may be chosen among the municipality’s people', () => {
    given(...raised)
      .when(scheduleMeeting({ chairId: ppr.personId, noteTakerId: secondTeacher.personId }))
      .then([
        {
          type: 'MeetingScheduled',
          data: { chair: { personId: ppr.personId }, noteTaker: { personId: secondTeacher.personId } },
        },
      ]);
  });

  it('has to be chosen when nobody holds the role', () => {
    given(...raised)
      .with({ roster: { ...roster, holdersOf: () => [] } })
      .when(scheduleMeeting())
      .thenRejectedAt('/chairId', 'required-participant-missing', undefined, 'Mødeleder er: skoleleder.');
    given(...raised, concernReceived())
      .with({ roster: { ...roster, holdersOf: () => [ppr, healthVisitor] } })
      .when(scheduleMeeting({ kind: 'network-meeting' }))
      .thenRejectedAt('/chairId', 'required-participant-missing', [ppr.personId, healthVisitor.personId]);
  });

  it('cannot be somebody unknown', () => {
    given(...raised)
      .when(scheduleMeeting({ chairId: 'nobody' }))
      .thenRejectedAt('/chairId', 'unknown-person', mayTakePart);
    given(...raised)
      .when(scheduleMeeting({ noteTakerId: 'nobody' }))
      .thenRejectedAt('/noteTakerId', 'unknown-person', mayTakePart);
  });

  it('is nobody of another school, who would see the child’s case by it', () => {
    for (const field of ['chairId', 'noteTakerId'] as const)
      for (const stranger of [otherSchoolLeader, administrator])
        given(...raised)
          .when(scheduleMeeting({ [field]: stranger.personId }))
          .thenRejectedAt(`/${field}`, 'wrong-role-for-task', mayTakePart);
  });

  it('may be of another school when the task has brought them to the meeting', () => {
    const invite = {
      capacity: 'other-professional',
      personId: 'ole',
      because: 'Leder søsterens skole.',
    } as const;
    given(...raised)
      .when(scheduleMeeting({ invite: [invite], noteTakerId: otherSchoolLeader.personId }))
      .then([{ type: 'MeetingScheduled', data: { noteTaker: { personId: otherSchoolLeader.personId } } }]);
  });

  it('may be somebody whose work it is', () => {
    const scribe = { ...administrator, personId: 'scribe', name: 'Skrive Fiktiv' };
    const withScribe = {
      ...roster,
      find: (id: string) => (id === 'scribe' ? scribe : roster.find(id)),
      holdersOf: (capacity: Capacity, unit: string) =>
        capacity === 'note-taker' ? [scribe] : roster.holdersOf(capacity, unit),
    };
    given(...raised)
      .with({ roster: withScribe })
      .when(scheduleMeeting({ chairId: 'scribe', noteTakerId: 'scribe' }))
      .then([{ type: 'MeetingScheduled', data: { chair: { personId: 'scribe' } } }]);
  });
});

describe('Moving the meeting', () => {
  it('keeps its length and says why', () => {
    given(...planned)
      .by(schoolLeader)
      .when(moveMeeting({ reason: 'Så kan far være med.' }))
      .then([
        {
          type: 'MeetingMoved',
          data: {
            from: thePlannedTime,
            to: '2026-03-10T12:00:00.000Z',
            endsAt: '2026-03-10T13:00:00.000Z',
            place: 'Hjemme hos familien',
            reason: 'Så kan far være med.',
            askedAgain: [
              participants.child,
              participants.parent,
              participants.teacher,
              participants.familyLeader,
            ],
          },
        },
      ]);
  });

  it('asks everybody anew who is invited, but the chair and whoever moves it', () => {
    const { child, parent, familyLeader: leader } = participants;
    given(...planned)
      .by(teacher)
      .when(moveMeeting())
      .then([{ type: 'MeetingMoved', data: { askedAgain: [child, parent, leader] } }]);
  });

  it('changes when it is', () => {
    const { state } = given(...planned).when(moveMeeting());
    expect(state.meetings['meeting-1']).toMatchObject({
      at: '2026-03-10T12:00:00.000Z',
      endsAt: '2026-03-10T13:00:00.000Z',
      status: 'planned',
    });
  });

  it('is for chair, note-taker and thread-holder', () => {
    given(...planned)
      .by(familyLeader)
      .when(moveMeeting())
      .thenRejected('not-chair');
    given(...planned, handlerAssigned(), {
      type: 'ThreadHolderNamed',
      data: { holder: socialWorker, reason: '' },
    })
      .by(socialWorker)
      .when(moveMeeting())
      .then([{ type: 'MeetingMoved' }]);
  });

  it('needs to know the kind of meeting', () => {
    given(...planned)
      .with({ model: { ...viborg, meetingKinds: [] } })
      .when(moveMeeting())
      .thenRejected('unknown-meeting-kind');
  });

  it('is too late when it has begun', () => {
    given(...underWay)
      .when(moveMeeting())
      .thenRejected('meeting-not-planned');
  });
});

describe('Cancelling the meeting', () => {
  it('says why, and leaves the clocks running', () => {
    given(...planned)
      .when(cancelMeeting({ reason: 'Sygdom' }))
      .then([{ type: 'MeetingCancelled', data: { reason: 'Sygdom' } }]);
  });

  it('is too late when it has begun', () => {
    given(...underWay)
      .when(cancelMeeting())
      .thenRejected('meeting-not-planned');
  });

  it('is not for everybody invited', () => {
    given(...planned)
      .by(familyLeader)
      .when(cancelMeeting())
      .thenRejected('not-chair');
  });

  it('is not for people outside the case', () => {
    given(...assigned)
      .by(secondSocialWorker)
      .when(cancelMeeting())
      .thenRejected('case-not-found');
  });

  it('leaves nothing to open or move', () => {
    given(...planned, meetingCancelled())
      .when(moveMeeting())
      .thenRejected('meeting-not-planned');
  });
});
