import { describe, expect, it } from '@jest/globals';
import { moveMeeting, scheduleMeeting } from '../testing/commands.js';
import { concernRaised, concernReceived } from '../testing/concern-history.js';
import { given, type History } from '../testing/given.js';
import { concernAssessed, handlerAssigned } from '../testing/later-history.js';
import { meetingCancelled, meetingClosed, meetingScheduled } from '../testing/meeting-history.js';
import { familyLeader, schoolLeader, secondSocialWorker, socialWorker } from '../testing/municipality.js';

const acute: History = [concernRaised({ acute: true }), concernReceived()];
const abuse: History = [concernRaised({ suspectedAbuse: true }), concernReceived()];

const soon = '2026-03-02T15:00:00.000Z';
const lastMoment = '2026-03-03T08:00:00.000Z';
const tooLate = '2026-03-03T08:00:00.001Z';
const months = '2026-06-01T08:00:00.000Z';
const calledFor = (at: string) => meetingScheduled({ at });

describe('The first meeting of an acute concern', () => {
  it('is called within the time that intake would have given it', () => {
    given(...acute)
      .when(scheduleMeeting({ kind: 'network-meeting', at: lastMoment }))
      .then([{ type: 'MeetingScheduled' }]);
    given(...acute)
      .when(scheduleMeeting({ kind: 'network-meeting', at: tooLate }))
      .thenRejectedAt(
        '/at',
        'meeting-too-late',
        undefined,
        'Senest 3. marts 2026 kl. 09.00. Kun familieafdelingen kan flytte det længere ud',
      );
  });

  it('is not moved out of it', () => {
    const planned = given(...acute, calledFor(soon)).by(schoolLeader);
    planned.when(moveMeeting({ at: lastMoment })).then([{ type: 'MeetingMoved' }]);
    planned.when(moveMeeting({ at: months })).thenRejectedAt('/at', 'meeting-too-late');
  });

  it('has as long as the model gives where abuse is suspected', () => {
    const planned = given(...abuse, calledFor(soon)).by(schoolLeader);
    planned.when(moveMeeting({ at: '2026-03-04T22:59:59.999Z' })).then([{ type: 'MeetingMoved' }]);
    planned
      .when(moveMeeting({ at: '2026-03-04T23:00:00.000Z' }))
      .thenRejected('meeting-too-late', 'Senest 4. marts 2026.');
  });

  it('waits over closed days for those who work with the child', () => {
    const goodFriday = given(...acute).at('2026-04-02T22:30:00.000Z');
    goodFriday
      .when(scheduleMeeting({ kind: 'network-meeting', at: '2026-04-07T21:59:59.999Z' }))
      .then([{ type: 'MeetingScheduled' }]);
    goodFriday
      .when(scheduleMeeting({ kind: 'network-meeting', at: '2026-04-07T22:00:00.000Z' }))
      .thenRejected('meeting-too-late', 'Senest 7. april 2026.');
  });

  it('can still be called when the time is over, within as long again', () => {
    const after = given(...acute).at(lastMoment);
    after
      .when(scheduleMeeting({ kind: 'network-meeting', at: '2026-03-04T08:00:00.000Z' }))
      .then([{ type: 'MeetingScheduled' }]);
    after
      .when(scheduleMeeting({ kind: 'network-meeting', at: '2026-03-04T08:00:00.001Z' }))
      .thenRejected('meeting-too-late');
  });

  it('still waits when it was cancelled', () => {
    given(...acute, calledFor(soon), meetingCancelled())
      .when(scheduleMeeting({ kind: 'network-meeting', at: months }))
      .thenRejected('meeting-too-late');
  });

  it('is moved further only by those who do the authority’s work, with their reason', () => {
    const planned: History = [...acute, calledFor(soon)];
    given(...planned)
      .by(familyLeader)
      .when(moveMeeting({ at: months, reason: 'Barnet er indlagt.' }))
      .then([{ type: 'MeetingMoved', data: { to: months, reason: 'Barnet er indlagt.' } }]);
    const handled = given(...planned, handlerAssigned());
    handled
      .by(socialWorker)
      .when(moveMeeting({ at: months }))
      .then([{ type: 'MeetingMoved' }]);
    handled
      .by(secondSocialWorker)
      .when(moveMeeting({ at: months }))
      .thenRejected('case-not-found');
    handled
      .by(socialWorker)
      .when(moveMeeting({ at: '2026-03-01T08:00:00.000Z' }))
      .thenRejected('meeting-in-the-past');
    handled
      .by(socialWorker)
      .when(scheduleMeeting({ kind: 'network-meeting', at: months }))
      .thenRejected('meeting-under-way');
    given(...acute, handlerAssigned())
      .by(socialWorker)
      .when(scheduleMeeting({ kind: 'network-meeting', at: months }))
      .thenRejected('meeting-too-late');
  });

  it('is as free as any other once the authority has found no acute need', () => {
    given(...acute, calledFor(soon), ...assessedWith(false))
      .by(schoolLeader)
      .when(moveMeeting({ at: months }))
      .then([{ type: 'MeetingMoved' }]);
    given(...acute, calledFor(soon), ...assessedWith(false))
      .by(familyLeader)
      .when(moveMeeting({ at: months }))
      .thenRejected('not-chair');
    given(...acute, calledFor(soon), ...assessedWith(true))
      .by(schoolLeader)
      .when(moveMeeting({ at: months }))
      .thenRejected('meeting-too-late');
  });

  it('is the first alone: a further one lies where people want it', () => {
    given(...acute, calledFor(soon), meetingClosed())
      .when(scheduleMeeting({ kind: 'network-meeting', at: months }))
      .then([{ type: 'MeetingScheduled' }]);
  });

  it('is bound by the hour of no other concern', () => {
    given(concernRaised(), concernReceived(), meetingScheduled())
      .by(schoolLeader)
      .when(moveMeeting({ at: months }))
      .then([{ type: 'MeetingMoved' }]);
    expect(given(concernRaised()).when(scheduleMeeting({ at: months })).events).toHaveLength(1);
  });
});

function assessedWith(acuteNeed: boolean): History {
  return [handlerAssigned(), concernAssessed({ acuteNeed })];
}
