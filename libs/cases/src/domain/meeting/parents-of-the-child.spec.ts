import { describe, it } from '@jest/globals';
import { nothingKnown } from '../context.js';
import { inviteParticipant, meetingRequest, raiseConcern, scheduleMeeting } from '../testing/commands.js';
import { concernRaised, concernReceived } from '../testing/concern-history.js';
import { given } from '../testing/given.js';
import { planned, raised } from '../testing/how-far.js';
import { mayTakePart, otherSchoolLeader, ppr } from '../testing/municipality.js';

const suspectedElsewhere = { ...nothingKnown, parentsBarredIn: ['case-elsewhere'] };
const mother = { capacity: 'parent', name: 'Mor', because: 'Kender sit barn.' } as const;
const named = { capacity: 'other-professional', name: 'Far Opdigtet', because: 'Vil med.' } as const;
const psychologist = {
  capacity: 'other-professional',
  personId: ppr.personId,
  because: 'Kender klassen.',
} as const;
const who = [
  { capacity: 'teacher', personId: 'freja', because: '' },
  { capacity: 'social-worker', personId: 'sara', because: '' },
] as const;

describe('Gate G1 bars the child’s parents, not one case’s', () => {
  it('so that a suspicion in another open case keeps them from this one’s meetings', () => {
    const here = given(...planned).knowing(suspectedElsewhere);
    here
      .when(inviteParticipant({ invite: mother }))
      .thenRejectedAt('/invite/capacity', 'parents-barred-elsewhere', undefined);
    here
      .when(inviteParticipant({ invite: { ...mother, capacity: 'companion' } }))
      .thenRejected('parents-barred-elsewhere');
    given(...planned)
      .when(inviteParticipant({ invite: { ...mother, name: 'Stedmor' } }))
      .then([{ type: 'ParticipantInvited' }]);
  });

  it('without telling those here what the suspicion is', () => {
    given(...raised)
      .knowing(suspectedElsewhere)
      .when(scheduleMeeting({ invite: who }))
      .then([
        {
          type: 'MeetingScheduled',
          data: {
            notInvited: [
              {
                capacity: 'parent',
                because: 'Forældrene kontaktes ikke lige nu. Familieafdelingen ved hvorfor.',
              },
            ],
          },
        },
      ]);
  });

  it('from the first meeting of a new concern on', () => {
    given()
      .knowing(suspectedElsewhere)
      .when(raiseConcern({ meeting: { ...meetingRequest, invite: [mother] } }))
      .thenRejectedAt('/meeting/invite/0/capacity', 'parents-barred-elsewhere', undefined);
  });

  it('under whatever title somebody is named who has no sign-in', () => {
    const abuse = given(concernRaised({ suspectedAbuse: true }), concernReceived());
    abuse
      .when(scheduleMeeting({ kind: 'network-meeting', invite: [...who, named] }))
      .thenRejectedAt('/invite/2/name', 'outsider-while-barred', undefined);
    const soon = '2026-03-04T12:00:00.000Z';
    abuse
      .when(scheduleMeeting({ kind: 'network-meeting', at: soon, invite: [...who, psychologist] }))
      .then([{ type: 'MeetingScheduled' }]);
    given(...raised)
      .when(scheduleMeeting({ invite: [...who, named] }))
      .then([{ type: 'MeetingScheduled' }]);
  });

  it('nor is a colleague invited who could have no other part in the case', () => {
    const abuse = given(concernRaised({ suspectedAbuse: true }), concernReceived());
    for (const capacity of ['other-professional', 'school-leader'] as const) {
      const stranger = { capacity, personId: otherSchoolLeader.personId, because: 'Kender familien.' };
      abuse
        .when(scheduleMeeting({ kind: 'network-meeting', invite: [...who, stranger] }))
        .thenRejectedAt('/invite/2/personId', 'outsider-while-barred', mayTakePart);
      given(...raised)
        .when(scheduleMeeting({ invite: [...who, stranger] }))
        .then([{ type: 'MeetingScheduled' }]);
    }
  });
});
