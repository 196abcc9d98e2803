import { describe, it } from '@jest/globals';
import {
  answerInvitation,
  inviteParticipant,
  prepareForMeeting,
  proposeAnotherTime,
} from '../testing/commands.js';
import { given } from '../testing/given.js';
import { held, planned, underWay } from '../testing/how-far.js';
import { threadHolderNamed } from '../testing/concern-history.js';
import { handlerAssigned } from '../testing/later-history.js';
import { meetingCancelled, participants, thePlannedTime } from '../testing/meeting-history.js';
import { viborg } from '../testing/model.js';
import { familyLeader, ppr, schoolLeader, socialWorker, teacher } from '../testing/municipality.js';

/** The participant is in the address. */
const nowhereInTheBody = undefined;
const questionsOf = (capacity: string) =>
  viborg.actionCards.find((card) => card.capacity === capacity)?.questions.map(({ id }) => id);
const parentsQuestions = questionsOf('parent');
const forParent = { participantId: participants.parent.participantId };

describe('An invitation', () => {
  it('is answered by the one invited', () => {
    given(...planned)
      .by(familyLeader)
      .when(answerInvitation({ participantId: 'p-family-leader', answer: 'declined', note: 'På kursus.' }))
      .then([{ type: 'InvitationAnswered', data: { answer: 'declined', note: 'På kursus.' } }]);
  });

  it('is answered by chair or note-taker for those who have no sign-in', () => {
    for (const leads of [schoolLeader, teacher])
      given(...planned)
        .by(leads)
        .when(answerInvitation(forParent))
        .then([{ type: 'InvitationAnswered' }]);
  });

  it('is not answered for somebody else', () => {
    given(...planned)
      .by(familyLeader)
      .when(answerInvitation(forParent))
      .thenRejected('not-yours');
  });

  it('is nothing to answer once the meeting has begun', () => {
    given(...underWay)
      .when(answerInvitation())
      .thenRejected('meeting-not-planned');
  });

  it('has to be there', () => {
    given(...planned)
      .when(answerInvitation({ participantId: 'stranger' }))
      .thenRejectedAt(nowhereInTheBody, 'unknown-participant');
  });
});

describe('Another time', () => {
  it('is proposed by the one invited, with the reason', () => {
    given(...planned)
      .by(familyLeader)
      .when(proposeAnotherTime({ participantId: 'p-family-leader', reason: 'Så kan vi begge.' }))
      .then([
        {
          type: 'AnotherTimeProposed',
          data: {
            at: '2026-03-10T12:00:00.000Z',
            reason: 'Så kan vi begge.',
            participantId: 'p-family-leader',
          },
        },
      ]);
  });

  it('lies ahead', () => {
    given(...planned)
      .at('2026-03-10T12:00:00.000Z')
      .when(proposeAnotherTime())
      .thenRejected('meeting-in-the-past');
  });

  it('is not proposed on behalf of others', () => {
    given(...planned)
      .by(familyLeader)
      .when(proposeAnotherTime(forParent))
      .thenRejected('not-yours');
  });

  it('comes too late once the meeting has begun', () => {
    given(...underWay)
      .when(proposeAnotherTime())
      .thenRejected('meeting-not-planned');
  });
});

describe('Preparing', () => {
  it('follows the participant’s own action card', () => {
    given(...planned)
      .when(prepareForMeeting({ answers: [{ questionId: 'seen', says: 'Hætten er altid oppe.' }] }))
      .then([
        {
          type: 'ParticipantPrepared',
          data: { answers: [{ questionId: 'seen', says: 'Hætten er altid oppe.' }] },
        },
      ]);
  });

  it('asks each what their card asks, and nothing from another’s', () => {
    given(...planned)
      .when(prepareForMeeting({ ...forParent, answers: [{ questionId: 'seen', says: '' }] }))
      .thenRejectedAt('/answers/0/questionId', 'unknown-question', parentsQuestions, 'Actioncardet: »');
    given(...planned)
      .when(
        prepareForMeeting({
          answers: [
            { questionId: 'seen', says: '' },
            { questionId: 'help', says: '' },
          ],
        }),
      )
      .thenRejectedAt('/answers/1/questionId', 'unknown-question', questionsOf('teacher'));
    given(...planned)
      .when(prepareForMeeting({ ...forParent, answers: [{ questionId: 'help', says: 'Mormor.' }] }))
      .then([{ type: 'ParticipantPrepared' }]);
  });

  it('is for the one who comes', () => {
    given(...planned)
      .by(familyLeader)
      .when(prepareForMeeting())
      .thenRejected('not-yours');
  });

  it('is over when the meeting begins', () => {
    given(...underWay)
      .when(prepareForMeeting())
      .thenRejected('meeting-not-planned');
  });
});

describe('Asking one more to come', () => {
  it('is possible until the meeting is over', () => {
    given(...planned)
      .when(inviteParticipant())
      .then([{ type: 'ParticipantInvited' }]);
    given(...underWay)
      .when(inviteParticipant())
      .then([{ type: 'ParticipantInvited' }]);
    given(...held)
      .when(inviteParticipant())
      .thenRejected('meeting-not-open');
    given(...planned, meetingCancelled())
      .when(inviteParticipant())
      .thenRejected('meeting-not-found');
    given(...planned)
      .when(inviteParticipant({ meetingId: 'no-meeting' }))
      .thenRejected('meeting-not-found');
  });

  it('gives them part in the case and a place at the table', () => {
    const { state } = given(...planned).when(inviteParticipant());
    given(...planned)
      .by(ppr)
      .when(answerInvitation())
      .thenRejected('case-not-found');
    if (!state.withPart.includes(ppr.personId)) throw new Error('no part in the case');
    if (!state.meetings['meeting-1']?.participants.some(({ personId }) => personId === ppr.personId))
      throw new Error('no place at the table');
  });

  it('is for chair, note-taker and thread-holder', () => {
    given(...planned)
      .by(familyLeader)
      .when(inviteParticipant())
      .thenRejected('not-chair');
    given(...planned, handlerAssigned(), threadHolderNamed(socialWorker))
      .by(socialWorker)
      .when(inviteParticipant())
      .then([{ type: 'ParticipantInvited' }]);
  });

  it('is done once for each', () => {
    given(...planned, {
      type: 'ParticipantInvited',
      data: {
        meetingId: 'meeting-1',
        participant: { ...participants.teacher, participantId: 'p-ppr', personId: ppr.personId },
      },
    })
      .at(thePlannedTime)
      .when(inviteParticipant())
      .thenRejectedAt('/invite', 'already-invited');
  });

  it('tells people without a sign-in apart by their name and what they come as', () => {
    const mormor = { capacity: 'companion', name: 'Mormor', because: 'Barnet ønsker det.' } as const;
    const [invited] = given(...planned).when(inviteParticipant({ invite: mormor })).events;
    if (!invited) throw new Error('nobody was invited');
    const asked = given(...planned, invited);
    asked.when(inviteParticipant({ invite: mormor })).thenRejectedAt('/invite', 'already-invited');
    for (const other of [
      { name: 'Morfar' },
      { capacity: 'parent' },
      { name: undefined, personId: 'mikkel' },
    ] as const)
      asked
        .when(inviteParticipant({ invite: { ...mormor, ...other } }))
        .then([{ type: 'ParticipantInvited' }]);
  });

  it('points at what is wrong with the invitation', () => {
    given(...planned)
      .when(inviteParticipant({ invite: { capacity: 'teacher', personId: 'nobody', because: '' } }))
      .thenRejectedAt('/invite/personId', 'unknown-person', ['freja', 'mikkel'], 'lærer/pædagog');
  });
});
