import { describe, expect, it } from '@jest/globals';
import { inviteParticipant, scheduleMeeting } from '../testing/commands.js';
import { concernRaised, group } from '../testing/concern-history.js';
import { given } from '../testing/given.js';
import { planned, raised } from '../testing/how-far.js';
import { meetingScheduled, participants } from '../testing/meeting-history.js';
import { viborg } from '../testing/model.js';
import {
  otherSchoolLeader,
  ppr,
  schoolLeader,
  secondTeacher,
  teacher,
  roster,
} from '../testing/municipality.js';
import type { Invite } from './meeting-commands.js';

const because = 'Kender barnet.';
const mormor = { capacity: 'companion', name: 'Mormor', because } as const;

describe('Whom the model requires', () => {
  const invitedBy = (...invite: readonly Invite[]) => {
    const [scheduled] = given(...raised).when(scheduleMeeting({ invite })).events;
    return scheduled?.type === 'MeetingScheduled' ? scheduled.data.invited : [];
  };

  it('is found without asking when there is one, and is the one who calls the meeting among several', () => {
    expect(invitedBy().map(({ capacity, personId }) => personId ?? capacity)).toEqual([
      'karen',
      'freja',
      'parent',
      'child',
    ]);
  });

  it('is the one with part in the case when several could come', () => {
    given(concernRaised({ by: teacher }))
      .by(schoolLeader)
      .when(scheduleMeeting())
      .thenAmongOthers({ type: 'MeetingScheduled' });
    given(concernRaised({ by: schoolLeader }))
      .by(schoolLeader)
      .when(scheduleMeeting())
      .thenRejectedAt(
        '/invite',
        'required-participant-missing',
        [teacher.personId, secondTeacher.personId],
        'Mangler: lærer/pædagog. Den, der er sammen med barnet',
      );
  });

  it('is the one named to lead the meeting, where several could come', () => {
    const ledByATeacher = viborg.meetingKinds.map((kind) => ({ ...kind, chair: 'teacher' as const }));
    const called = given(concernRaised({ by: schoolLeader }))
      .by(schoolLeader)
      .with({ model: { ...viborg, meetingKinds: ledByATeacher } })
      .when(scheduleMeeting({ chairId: secondTeacher.personId }));
    const [scheduled] = called.events;
    const { chair, invited } = scheduled?.type === 'MeetingScheduled' ? scheduled.data : { invited: [] };
    expect(chair?.personId).toBe(secondTeacher.personId);
    expect(invited.filter(({ capacity }) => capacity === 'teacher')).toMatchObject([
      { personId: secondTeacher.personId, requiredBy: 'model' },
    ]);
  });

  it('comes with the model’s reason, or with what was written of why the chosen one comes', () => {
    const teachers = (...invite: readonly Invite[]) =>
      invitedBy(...invite).filter(({ capacity }) => capacity === 'teacher');
    expect(teachers()).toMatchObject([
      {
        personId: teacher.personId,
        requiredBy: 'model',
        because: 'Den, der er sammen med barnet i hverdagen, ved, hvad der allerede er prøvet.',
      },
    ]);
    expect(teachers({ capacity: 'teacher', personId: secondTeacher.personId, because })).toMatchObject([
      { personId: secondTeacher.personId, requiredBy: 'model', because },
    ]);
  });

  it('comes besides somebody from elsewhere in the same role', () => {
    const leaders = invitedBy({ capacity: 'school-leader', personId: otherSchoolLeader.personId, because });
    expect(leaders.filter(({ capacity }) => capacity === 'school-leader')).toMatchObject([
      { personId: schoolLeader.personId, requiredBy: 'model' },
      { personId: otherSchoolLeader.personId, requiredBy: 'task', because },
    ]);
  });

  it('is anybody in the role where nobody nearby holds it', () => {
    const [scheduled] = given(...raised)
      .with({
        roster: {
          ...roster,
          holdersOf: (capacity, unitId) => (capacity === 'teacher' ? [] : roster.holdersOf(capacity, unitId)),
        },
      })
      .when(
        scheduleMeeting({ invite: [{ capacity: 'teacher', personId: secondTeacher.personId, because }] }),
      ).events;
    expect(scheduled).toMatchObject({
      data: {
        invited: expect.arrayContaining([
          expect.objectContaining({ personId: secondTeacher.personId, requiredBy: 'model' }),
        ]),
      },
    });
  });

  it('is filled by people who hold the role, not by a name', () => {
    const invited = invitedBy({ capacity: 'school-leader', name: 'En vikar', because });
    expect(invited.filter(({ capacity }) => capacity === 'school-leader')).toMatchObject([
      { personId: schoolLeader.personId, requiredBy: 'model' },
      { name: 'En vikar', requiredBy: 'task' },
    ]);
  });

  it('is not filled by somebody in another role', () => {
    given(...raised)
      .when(
        scheduleMeeting({ invite: [mormor, { capacity: 'school-leader', personId: ppr.personId, because }] }),
      )
      .thenRejectedAt(
        '/invite/1/personId',
        'wrong-role-for-task',
        [schoolLeader.personId],
        'Inviteret som: skoleleder.',
      );
  });

  it('includes the parents under the names they go by', () => {
    const invited = invitedBy(
      { capacity: 'parent', name: 'Mor Opdigtet', because },
      { capacity: 'parent', name: 'Far Opdigtet', because },
    );
    expect(invited.filter(({ capacity }) => capacity === 'parent')).toMatchObject([
      { name: 'Mor Opdigtet', requiredBy: 'model' },
      { name: 'Far Opdigtet', requiredBy: 'model' },
    ]);
  });

  it('is told with its reason when somebody has to be chosen', () => {
    given(...raised)
      .by(teacher)
      .when(scheduleMeeting({ kind: 'forum-meeting' }))
      .thenRejected('required-participant-missing', 'Rådgiveren kender mulighederne');
  });
});

describe('Whom the task requires', () => {
  const inviting = (invite: Invite) => given(...planned).when(inviteParticipant({ invite }));

  it('comes as one of the municipality’s people', () => {
    inviting({ capacity: 'ppr', personId: ppr.personId, because }).then([
      {
        type: 'ParticipantInvited',
        data: {
          participant: {
            participantId: 'id-1',
            capacity: 'ppr',
            name: ppr.name,
            personId: ppr.personId,
            requiredBy: 'task',
            because,
          },
        },
      },
    ]);
  });

  it('comes by name when they have no sign-in', () => {
    const { events } = inviting({ capacity: 'companion', name: 'Mormor', because });
    expect(events[0]?.data).toEqual({
      meetingId: 'meeting-1',
      participant: {
        participantId: 'id-1',
        capacity: 'companion',
        name: 'Mormor',
        requiredBy: 'task',
        because,
      },
    });
  });

  it('may bring an employee as companion or for what they know', () => {
    inviting({ capacity: 'companion', personId: secondTeacher.personId, because }).then([
      { type: 'ParticipantInvited' },
    ]);
    inviting({ capacity: 'other-professional', personId: otherSchoolLeader.personId, because }).then([
      { type: 'ParticipantInvited' },
    ]);
    inviting({ capacity: 'note-taker', personId: secondTeacher.personId, because }).then([
      { type: 'ParticipantInvited' },
    ]);
  });

  it('is somebody, known or named', () => {
    inviting({ capacity: 'ppr', personId: 'nobody', because }).thenRejectedAt(
      '/invite/personId',
      'unknown-person',
      [ppr.personId],
      'Inviteret som: PPR.',
    );
    inviting({ capacity: 'companion', because }).thenRejectedAt(
      '/invite/name',
      'unknown-person',
      undefined,
      'Inviteret som: bisidder.',
    );
  });

  it('may be anybody in some capacities, so that there is no list to choose from', () => {
    for (const capacity of ['companion', 'note-taker', 'other-professional'] as const)
      given(...planned)
        .with({ roster: { ...roster, holdersOf: () => [ppr] } })
        .when(inviteParticipant({ invite: { capacity, personId: 'nobody', because } }))
        .thenRejectedAt('/invite/personId', 'unknown-person');
  });

  it('is the child or the parents without saying their names again', () => {
    expect(namesOfFamily(concernRaised())).toEqual(['Forældre til Villads Opdigtet', 'Villads Opdigtet']);
    const noFamily = meetingScheduled({ invited: [participants.teacher] });
    for (const [capacity, name] of [
      ['child', 'Villads Opdigtet'],
      ['parent', 'Forældre til Villads Opdigtet'],
    ] as const)
      given(...raised, noFamily)
        .when(inviteParticipant({ invite: { capacity, because } }))
        .then([{ type: 'ParticipantInvited', data: { participant: { name } } }]);
    inviting({ capacity: 'child', because }).thenRejected('already-invited');
  });

  it('is all the children and all the parents where the concern is about a group', () => {
    expect(namesOfFamily(concernRaised({ subject: group }))).toEqual(['Forældrene i 9.B', 'Børnene i 9.B']);
  });

  it('is the child itself, in a case about one', () => {
    const another = { capacity: 'child', name: 'Et andet barn', because } as const;
    inviting(another).thenRejectedAt('/invite/name', 'child-of-the-case');
    given(...raised)
      .when(scheduleMeeting({ invite: [another] }))
      .thenRejectedAt('/invite/0/name', 'child-of-the-case');
    const itself = { ...another, name: 'Villads Opdigtet' };
    given(...raised)
      .when(scheduleMeeting({ invite: [itself] }))
      .then([{ type: 'MeetingScheduled' }]);
  });

  it('may be some of the children, in a case about a group', () => {
    const chosen = { capacity: 'child', name: 'To elever, klassen har valgt', because } as const;
    const [scheduled] = given(concernRaised({ subject: group })).when(
      scheduleMeeting({ invite: [chosen] }),
    ).events;
    const invited = scheduled?.type === 'MeetingScheduled' ? scheduled.data.invited : [];
    expect(invited.filter(({ capacity }) => capacity === 'child')).toMatchObject([
      { name: chosen.name, requiredBy: 'model', because },
    ]);
  });

  it('is not the child in the shape of an employee', () => {
    inviting({ capacity: 'child', personId: secondTeacher.personId, because }).thenRejectedAt(
      '/invite/personId',
      'wrong-role-for-task',
      undefined,
      'Inviteret som: barn.',
    );
  });

  it('may hold other roles besides the one they come in', () => {
    const both = { ...ppr, standings: [...teacher.standings, ...ppr.standings] };
    given(...planned)
      .with({ roster: { ...roster, find: () => both } })
      .when(inviteParticipant({ invite: { capacity: 'ppr', personId: ppr.personId, because } }))
      .then([{ type: 'ParticipantInvited' }]);
  });

  it('gets one invitation when the model requires them too', () => {
    const [scheduled] = given(...raised).when(
      scheduleMeeting({
        invite: [{ capacity: 'other-professional', personId: schoolLeader.personId, because }],
      }),
    ).events;
    const invited = scheduled?.type === 'MeetingScheduled' ? scheduled.data.invited : [];
    expect(invited.filter(({ personId }) => personId === schoolLeader.personId)).toMatchObject([
      { capacity: 'school-leader', requiredBy: 'model', because },
    ]);
  });
});

function namesOfFamily(raised: ReturnType<typeof concernRaised>): string[] {
  const [scheduled] = given(raised).when(scheduleMeeting()).events;
  const invited = scheduled?.type === 'MeetingScheduled' ? scheduled.data.invited : [];
  return invited.filter(({ personId }) => personId === undefined).map(({ name }) => name);
}
