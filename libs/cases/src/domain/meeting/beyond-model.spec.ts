import { describe, expect, it } from '@jest/globals';
import { moveMeeting, proposeAnotherTime, scheduleMeeting } from '../testing/commands.js';
import { concernRaised, concernReceived } from '../testing/concern-history.js';
import { given, type History } from '../testing/given.js';
import { planned, raised } from '../testing/how-far.js';
import { concernAssessed, handlerAssigned } from '../testing/later-history.js';
import { meetingCancelled, meetingClosed, meetingScheduled } from '../testing/meeting-history.js';
import { familyLeader } from '../testing/municipality.js';

const lastMoment = '2026-03-16T22:59:59.999Z';
const tooLate = '2026-03-16T23:00:00.000Z';
const movedTo = (at: string, ...history: History) =>
  given(...history).when(moveMeeting({ at })).events[0]?.data;

describe('A first meeting later than the model wants it', () => {
  it('says by when the model wanted it, whether it was moved or called so', () => {
    expect(movedTo(tooLate, ...planned)).toMatchObject({ to: tooLate, modelLatest: lastMoment });
    given(...planned, meetingCancelled())
      .when(scheduleMeeting({ kind: 'network-meeting', at: tooLate }))
      .then([{ type: 'MeetingScheduled', data: { at: tooLate, modelLatest: lastMoment } }]);
  });

  it('is none while the model’s time lasts, or when a meeting was held', () => {
    expect(movedTo(lastMoment, ...planned)).not.toHaveProperty('modelLatest');
    const [second] = given(...planned, meetingClosed()).when(scheduleMeeting({ at: tooLate })).events;
    expect(second?.data).not.toHaveProperty('modelLatest');
  });

  it('says so too where the authority moves what could not wait, unless it found no acute need', () => {
    const acute: History = [concernRaised({ acute: true }), concernReceived(), meetingScheduled()];
    given(...acute)
      .by(familyLeader)
      .when(moveMeeting({ at: tooLate }))
      .then([{ type: 'MeetingMoved', data: { modelLatest: '2026-03-03T08:00:00.000Z' } }]);
    expect(movedTo(tooLate, ...acute, handlerAssigned(), concernAssessed())).not.toHaveProperty(
      'modelLatest',
    );
    expect(movedTo(tooLate, ...planned, handlerAssigned(), concernAssessed())).toHaveProperty('modelLatest');
  });
});

describe('A meeting years away', () => {
  const inAYear = '2027-03-02T22:59:59.999Z';
  const later = '2027-03-02T23:00:00.000Z';

  it('is neither called, moved to nor proposed', () => {
    for (const [history, wanting] of [
      [raised, scheduleMeeting],
      [planned, moveMeeting],
      [planned, proposeAnotherTime],
    ] as const) {
      given(...history)
        .when(wanting({ at: later }))
        .thenRejectedAt('/at', 'meeting-years-away', undefined, 'Senest 2. marts 2027.');
      expect(given(...history).when(wanting({ at: inAYear })).events).toHaveLength(1);
    }
  });
});
