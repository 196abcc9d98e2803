import { describe, expect, it } from '@jest/globals';
import { inviteParticipant, scheduleMeeting } from '../testing/commands.js';
import { concernRaised, concernReceived } from '../testing/concern-history.js';
import { given } from '../testing/given.js';
import { planned, raised } from '../testing/how-far.js';
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
      .thenRejected('required-participant-missing');
  });

  it('may be chosen, and comes with the model’s reason', () => {
    const invited = invitedBy({ capacity: 'teacher', personId: secondTeacher.personId, because });
    expect(invited.filter(({ capacity }) => capacity === 'teacher')).toEqual([
      expect.objectContaining({
        personId: secondTeacher.personId,
        requiredBy: 'model',
        because: 'Den, der er sammen med barnet i hverdagen, ved, hvad der allerede er prøvet.',
      }),
    ]);
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
      .when(scheduleMeeting({ invite: [{ capacity: 'school-leader', personId: ppr.personId, because }] }))
      .thenRejected('wrong-role-for-task');
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
    given(...raised, concernReceived())
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
    inviting({ capacity: 'ppr', personId: 'nobody', because }).thenRejected('unknown-person');
    inviting({ capacity: 'companion', because }).thenRejected('unknown-person');
  });

  it('is the child or the parents without saying their names again', () => {
    inviting({ capacity: 'child', because }).then([
      { type: 'ParticipantInvited', data: { participant: { name: 'Villads Opdigtet' } } },
    ]);
    inviting({ capacity: 'parent', because }).then([
      { type: 'ParticipantInvited', data: { participant: { name: 'Forældre til Villads Opdigtet' } } },
    ]);
  });

  it('is not the child in the shape of an employee', () => {
    inviting({ capacity: 'child', personId: secondTeacher.personId, because }).thenRejected(
      'wrong-role-for-task',
    );
  });

  it('may hold other roles besides the one they come in', () => {
    const both = { ...ppr, standings: [...teacher.standings, ...ppr.standings] };
    given(...planned)
      .with({ roster: { ...roster, find: () => both } })
      .when(inviteParticipant({ invite: { capacity: 'ppr', personId: ppr.personId, because } }))
      .then([{ type: 'ParticipantInvited' }]);
  });

  it('gets one invitation when asked twice in one request', () => {
    const twice = { capacity: 'ppr', personId: ppr.personId, because } as const;
    const [scheduled] = given(...raised).when(scheduleMeeting({ invite: [twice, twice] })).events;
    const invited = scheduled?.type === 'MeetingScheduled' ? scheduled.data.invited : [];
    expect(invited.filter(({ personId }) => personId === ppr.personId)).toHaveLength(1);
  });
});
