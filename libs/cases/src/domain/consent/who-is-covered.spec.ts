import { describe, expect, it } from '@jest/globals';
import { referenceTo } from '../people-rules.js';
import {
  askForAdvice,
  escalateCase,
  handOverThread,
  inviteParticipant,
  requestWait,
  scheduleMeeting,
} from '../testing/commands.js';
import {
  consentGiven,
  consentWithdrawn,
  coveredByConsent,
  itsEnd,
  theConsent,
} from '../testing/consent-history.js';
import { concernRaised } from '../testing/concern-history.js';
import { given } from '../testing/given.js';
import { planned, raised } from '../testing/how-far.js';
import { adviceRequested } from '../testing/later-history.js';
import { theMeeting } from '../testing/meeting-history.js';
import { healthVisitor, ppr, schoolLeader, secondTeacher, socialWorker } from '../testing/municipality.js';

const consented = [...planned, consentGiven()];
const covered = {
  type: 'CoveredByConsent',
  data: {
    consentId: theConsent,
    givenAt: '2026-03-02T08:00:00.000Z',
    until: itsEnd,
    people: [referenceTo(ppr)],
  },
} as const;

describe('Whoever is asked to come after the family said yes', () => {
  it('is covered, by invitation, by advice and by a meeting called', () => {
    const invited = given(...consented)
      .by(schoolLeader)
      .when(inviteParticipant());
    invited.then([{ type: 'ParticipantInvited' }, covered]);
    expect(invited.state.sightByConsent['pelle']).toEqual({
      ...referenceTo(ppr),
      consentId: theConsent,
      until: itsEnd,
    });
    given(...raised, consentGiven())
      .when(askForAdvice({ to: 'forum', ask: [ppr.personId] }))
      .then([{ type: 'AdviceRequested' }, covered]);
    given(...raised, consentGiven())
      .when(
        scheduleMeeting({
          invite: [
            { capacity: 'teacher', personId: secondTeacher.personId, because: '' },
            { capacity: 'ppr', personId: ppr.personId, because: '' },
          ],
        }),
      )
      .thenAmongOthers(covered);
    given(...raised, consentGiven())
      .when(scheduleMeeting({ chairId: ppr.personId }))
      .thenAmongOthers(covered);
  });

  it('is covered as what they come as, also where that is not their role', () => {
    const asOther = { capacity: 'other-professional', personId: socialWorker.personId, because: '' } as const;
    given(...consented)
      .by(schoolLeader)
      .when(inviteParticipant({ invite: asOther }))
      .then([{ type: 'ParticipantInvited' }, { type: 'CoveredByConsent' }]);
    given(...planned, consentGiven({ covers: ['ppr'] }))
      .by(schoolLeader)
      .when(inviteParticipant({ invite: asOther }))
      .then([{ type: 'ParticipantInvited' }]);
  });

  it('is covered by the consent that runs longest', () => {
    const longer = consentGiven({ consentId: 'consent-2', until: '2027-01-01T22:59:59.999Z' });
    for (const consents of [
      [longer, consentGiven()],
      [consentGiven(), longer],
    ])
      given(...planned, ...consents)
        .by(schoolLeader)
        .when(inviteParticipant())
        .then([
          { type: 'ParticipantInvited' },
          { type: 'CoveredByConsent', data: { consentId: 'consent-2' } },
        ]);
  });

  it('is not covered by one that is over, nor by one that leaves them out, nor without a sign-in', () => {
    const except = { professions: ['ppr'] as const, people: [] };
    const uncovering = [
      [consentWithdrawn([])],
      [consentWithdrawn([], { only: except })],
      [consentWithdrawn([], { only: { professions: [], people: [referenceTo(ppr)] } })],
    ];
    for (const after of uncovering)
      given(...consented, ...after)
        .by(schoolLeader)
        .when(inviteParticipant())
        .then([{ type: 'ParticipantInvited' }]);
    given(...consented)
      .by(schoolLeader)
      .at(itsEnd)
      .when(inviteParticipant())
      .then([{ type: 'ParticipantInvited' }]);
    given(...consented)
      .by(schoolLeader)
      .when(inviteParticipant({ invite: { capacity: 'other-professional', name: 'Træner', because: '' } }))
      .then([{ type: 'ParticipantInvited' }]);
  });

  it('keeps what they have on another basis', () => {
    const joinedBefore = [...planned, adviceRequested([ppr]), consentGiven()];
    given(...joinedBefore)
      .by(schoolLeader)
      .when(inviteParticipant())
      .then([{ type: 'ParticipantInvited' }]);
    given(concernRaised({ by: ppr }), consentGiven())
      .by(ppr)
      .when(askForAdvice({ to: 'forum', ask: [healthVisitor.personId] }))
      .then([
        { type: 'AdviceRequested' },
        { type: 'CoveredByConsent', data: { people: [referenceTo(healthVisitor)] } },
      ]);
  });
});

describe('Whoever lost sight of the case', () => {
  const lost = [...consented, adviceRequested([ppr]), coveredByConsent([ppr]), consentWithdrawn([ppr])];
  const said = 'Pelle Påfund har ikke kunnet se sagen siden 2. marts 2026';

  it('is not given it again by being asked, named or handed the thread', () => {
    const after = given(...lost).at('2026-03-02T10:00:00.000Z');
    after
      .by(schoolLeader)
      .when(inviteParticipant())
      .thenRejectedAt('/invite/personId', 'consent-ended', undefined, said);
    after
      .when(askForAdvice({ to: 'forum', ask: [healthVisitor.personId, ppr.personId] }))
      .thenRejectedAt('/ask/1', 'consent-ended', undefined, said);
    after.when(handOverThread({ toPersonId: ppr.personId })).thenRejectedAt('/toPersonId', 'consent-ended');
    after
      .when(escalateCase({ to: 'forum', threadHolderId: ppr.personId }))
      .thenRejectedAt('/threadHolderId', 'consent-ended');
    given(...raised, adviceRequested([ppr]), coveredByConsent([ppr]), consentWithdrawn([ppr]))
      .when(scheduleMeeting({ kind: 'forum-meeting' }))
      .thenRejected('consent-ended');
  });

  it('may be asked again when the family has said yes again', () => {
    given(...lost, consentGiven({ consentId: 'consent-2' }))
      .at('2026-03-02T10:00:00.000Z')
      .by(schoolLeader)
      .when(inviteParticipant())
      .then([{ type: 'ParticipantInvited' }, { type: 'CoveredByConsent', data: { consentId: 'consent-2' } }]);
  });

  it('sees the case again as the one who is responsible for it', () => {
    const responsible = {
      meetingId: theMeeting,
      responsible: referenceTo(ppr),
      reason: 'Skolen ønsker det.',
    };
    given(...lost, { type: 'ResponsibleNamed', data: responsible })
      .by(ppr)
      .when(requestWait())
      .then([{ type: 'WaitRequested' }]);
  });

  it('loses nothing they see by their scope', () => {
    given(...planned, coveredByConsent([schoolLeader]), consentWithdrawn([schoolLeader]))
      .by(schoolLeader)
      .when(requestWait())
      .then([{ type: 'WaitRequested' }]);
  });
});
