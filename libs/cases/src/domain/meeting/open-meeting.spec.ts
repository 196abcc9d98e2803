import { describe, expect, it } from '@jest/globals';
import { inviteParticipant, makeContribution, noteArrival, openMeeting } from '../testing/commands.js';
import { concernRaised } from '../testing/concern-history.js';
import { given } from '../testing/given.js';
import { held, planned, underWay } from '../testing/how-far.js';
import { lateAndAfterwards } from '../testing/late-and-afterwards.js';
import {
  meetingCancelled,
  meetingOpened,
  meetingScheduled,
  participantArrived,
  participants,
  thePlannedTime,
} from '../testing/meeting-history.js';
import { familyLeader, schoolChief, schoolLeader, teacher } from '../testing/municipality.js';

const { child, parent, familyLeader: theLeader } = participants;
const onTheDay = given(...planned).at(thePlannedTime);
const theDayAfter = given(...planned).at('2026-03-10T07:00:00.000Z');
const withoutParent = [...planned, meetingOpened({ without: [parent, theLeader] })];

describe('Opening the meeting', () => {
  it('says who is present and who is not', () => {
    onTheDay
      .by(schoolLeader)
      .when(openMeeting({ present: ['p-teacher', 'p-child', 'p-school-leader'] }))
      .then([
        {
          type: 'MeetingOpened',
          data: {
            present: ['p-child', 'p-teacher', 'p-school-leader'],
            absent: ['p-parent', 'p-family-leader'],
          },
        },
      ]);
  });

  it('counts nobody twice', () => {
    const { state } = onTheDay.when(openMeeting({ present: ['p-school-leader', 'p-school-leader'] }));
    expect(state.meetings['meeting-1']?.present).toEqual(['p-school-leader']);
  });

  it('is for chair and note-taker', () => {
    onTheDay.by(familyLeader).when(openMeeting()).thenRejected('not-chair');
  });

  it('counts only those invited', () => {
    onTheDay
      .when(openMeeting({ present: ['p-child', 'stranger'] }))
      .thenRejectedAt('/present/1', 'unknown-participant', [
        'p-child',
        'p-parent',
        'p-teacher',
        'p-school-leader',
        'p-family-leader',
      ]);
  });

  it('needs its chair where the record is the notification, whoever opens it', () => {
    for (const leads of [teacher, schoolLeader])
      onTheDay
        .by(leads)
        .when(openMeeting({ present: ['p-child', 'p-teacher', 'p-family-leader'] }))
        .thenRejectedAt('/present', 'chair-absent', ['p-school-leader']);
    const local = meetingScheduled({ kind: 'practice-meeting', standsForNotification: false });
    given(concernRaised(), local)
      .at(thePlannedTime)
      .when(openMeeting({ present: ['p-teacher'] }))
      .then([{ type: 'MeetingOpened' }]);
  });

  it('is done by a chair who was not invited, who thereby is there', () => {
    const { schoolLeader: seat, ...others } = participants;
    expect(seat.personId).toBe(schoolLeader.personId);
    const unseated = given(concernRaised(), meetingScheduled({ invited: Object.values(others) }));
    const present = ['p-teacher'];
    unseated
      .at(thePlannedTime)
      .by(schoolLeader)
      .when(openMeeting({ present }))
      .then([{ type: 'MeetingOpened' }]);
    unseated.at(thePlannedTime).by(teacher).when(openMeeting({ present })).thenRejected('chair-absent');
  });

  it('is done once', () => {
    given(...underWay)
      .at(thePlannedTime)
      .when(openMeeting())
      .thenRejected('meeting-not-planned');
    given(...planned, meetingCancelled())
      .at(thePlannedTime)
      .when(openMeeting())
      .thenRejected('meeting-not-planned');
  });
});

describe('The day of the meeting', () => {
  it('is the whole Danish day, from midnight to midnight', () => {
    for (const at of ['2026-03-08T23:00:00.000Z', '2026-03-09T22:59:59.999Z'])
      given(...planned)
        .at(at)
        .when(openMeeting())
        .then([{ type: 'MeetingOpened' }]);
  });

  it('has to come: who meets before it moves the meeting', () => {
    const early = given(...planned).at('2026-03-08T22:59:59.999Z');
    early
      .when(openMeeting())
      .thenRejected('meeting-day-not-come', 'flyt mødet først. Det er indkaldt til 9. marts 2026.');
    early.when(openMeeting({ writtenAfterwards: 'Vi mødtes i går.' })).thenRejected('meeting-day-not-come');
  });

  it('has not passed, unless it is said why the meeting is written down afterwards', () => {
    for (const unsaid of [undefined, ' \n'])
      theDayAfter
        .when(openMeeting({ writtenAfterwards: unsaid }))
        .thenRejectedAt(
          '/writtenAfterwards',
          'meeting-day-passed',
          undefined,
          'flyt eller aflys det. Det var indkaldt til 9. marts 2026.',
        );
    given(...planned)
      .at('2026-03-09T23:00:00.000Z')
      .when(openMeeting())
      .thenRejected('meeting-day-passed');
  });

  it('may be over when it is said why, and the reason stands', () => {
    const [opened] = theDayAfter.when(openMeeting({ writtenAfterwards: ' Nettet var nede. ' })).events;
    expect(opened).toMatchObject({
      type: 'MeetingOpened',
      at: '2026-03-10T07:00:00.000Z',
      data: { writtenAfterwards: 'Nettet var nede.' },
    });
  });

  it('may be written down the same evening', () => {
    given(...planned)
      .at('2026-03-09T19:00:00.000Z')
      .when(openMeeting({ writtenAfterwards: 'Der var ingen skærm i lokalet.' }))
      .then([{ type: 'MeetingOpened', data: { writtenAfterwards: 'Der var ingen skærm i lokalet.' } }]);
  });

  it('leaves no reason behind where none was asked for', () => {
    const [opened] = onTheDay.when(openMeeting({ writtenAfterwards: ' ' })).events;
    expect(opened?.data).not.toHaveProperty('writtenAfterwards');
  });

  it('moves with the meeting', () => {
    const moved = {
      type: 'MeetingMoved',
      data: {
        meetingId: 'meeting-1',
        from: thePlannedTime,
        to: '2026-03-10T12:00:00.000Z',
        endsAt: '2026-03-10T13:00:00.000Z',
        place: 'Skolen',
        reason: 'Sygdom',
      },
    } as const;
    given(...planned, moved)
      .at(thePlannedTime)
      .when(openMeeting())
      .thenRejected('meeting-day-not-come', '10. marts 2026');
    given(...planned, moved)
      .at('2026-03-10T07:00:00.000Z')
      .when(openMeeting())
      .then([{ type: 'MeetingOpened' }]);
  });
});

describe('Coming after the others', () => {
  it('is noted by chair or note-taker, or by the one who comes', () => {
    for (const leads of [schoolLeader, teacher])
      given(...withoutParent)
        .by(leads)
        .when(noteArrival({ participantId: parent.participantId }))
        .then([{ type: 'ParticipantArrived', data: { meetingId: 'meeting-1', participantId: 'p-parent' } }]);
    given(...withoutParent)
      .by(familyLeader)
      .when(noteArrival({ participantId: theLeader.participantId }))
      .then([{ type: 'ParticipantArrived' }]);
  });

  it('is not noted by others for somebody else', () => {
    given(...withoutParent)
      .by(familyLeader)
      .when(noteArrival({ participantId: parent.participantId }))
      .thenRejected('not-yours');
    given(...withoutParent)
      .by(schoolChief)
      .when(noteArrival({ participantId: parent.participantId }))
      .thenRejected('not-yours');
  });

  it('lets them speak', () => {
    given(...withoutParent, participantArrived(parent))
      .when(makeContribution({ participantId: parent.participantId }))
      .then([{ type: 'ContributionMade' }]);
  });

  it('happens once', () => {
    given(...withoutParent)
      .when(noteArrival({ participantId: child.participantId }))
      .thenRejected('already-present');
    given(...withoutParent, participantArrived(parent))
      .when(noteArrival({ participantId: parent.participantId }))
      .thenRejected('already-present');
  });

  it('is for those invited: somebody at the door is invited first, and then comes', () => {
    given(...withoutParent)
      .when(noteArrival({ participantId: 'stranger' }))
      .thenRejected('unknown-participant');
    const invite = { capacity: 'companion', name: 'Mormor', because: 'Kom med mor.' } as const;
    const [invited] = given(...withoutParent).when(inviteParticipant({ invite })).events;
    if (invited?.type !== 'ParticipantInvited') throw new Error('nobody was invited');
    const { participantId } = invited.data.participant;
    given(...withoutParent, invited)
      .when(makeContribution({ participantId }))
      .thenRejected('participant-absent');
    given(...withoutParent, invited)
      .when(noteArrival({ participantId }))
      .then([{ type: 'ParticipantArrived', data: { participantId } }]);
  });

  it('is possible while the meeting goes on, and not before or after', () => {
    given(...planned)
      .when(noteArrival())
      .thenRejected('meeting-not-open');
    given(...held)
      .when(noteArrival())
      .thenRejected('meeting-not-open');
  });

  it('changes nothing at other meetings', () => {
    const other = meetingScheduled({ meetingId: 'meeting-2' });
    const { state } = given(...withoutParent, other).when(
      noteArrival({ participantId: parent.participantId }),
    );
    expect(state.meetings['meeting-2']?.present).toEqual([]);
  });
});

describe('A meeting people come late to, and one written down the day after', () => {
  it('are told as they were', () => {
    const play = lateAndAfterwards();
    expect(play.refused).toEqual([
      'meeting-day-not-come',
      'participant-absent',
      'participant-absent',
      'meeting-day-passed',
    ]);
    expect(play.all('ParticipantArrived').map(({ at }) => at)).toEqual([
      '2026-03-10T12:20:00.000Z',
      '2026-03-10T12:20:00.000Z',
    ]);
    expect(play.all('MeetingOpened').map(({ data }) => data.writtenAfterwards)).toEqual([
      undefined,
      'Nettet var nede i går.',
    ]);
    expect(play.the('RecordCorrected').by.name).toBe(familyLeader.name);
  });
});
