import { describe, expect, it } from '@jest/globals';
import { exceptChildVoice, hearChild } from '../testing/commands.js';
import { concernRaised, concernReceived, threadHolderNamed } from '../testing/concern-history.js';
import { given } from '../testing/given.js';
import { assigned, planned, underWay } from '../testing/how-far.js';
import { childHeard, childsWords, meetingOpened, participants } from '../testing/meeting-history.js';
import {
  familyLeader,
  schoolChief,
  schoolLeader,
  secondSocialWorker,
  socialWorker,
  teacher,
} from '../testing/municipality.js';

const silence = { ...childsWords, worries: ' ', goodThings: '', dreams: '\n' };

describe('The child’s voice', () => {
  it('is brought to the meeting by anybody who takes part', () => {
    for (const takesPart of [familyLeader, schoolLeader])
      given(...underWay)
        .by(takesPart)
        .when(hearChild())
        .then([{ type: 'ChildHeard', data: { meetingId: 'meeting-1', voice: childsWords } }]);
    given(...underWay)
      .by(schoolChief)
      .when(hearChild())
      .thenRejected('not-participant');
    given(...planned)
      .when(hearChild())
      .thenRejected('meeting-not-open');
  });

  it('is heard in a conversation of its own by whoever holds the thread or handles the case', () => {
    const [heard] = given(...planned).when(hearChild({ meetingId: undefined })).events;
    expect(heard?.data).toEqual({ voice: childsWords });
    given(...assigned)
      .by(socialWorker)
      .when(hearChild({ meetingId: undefined }))
      .then([{ type: 'ChildHeard' }]);
    given(...planned)
      .by(schoolLeader)
      .when(hearChild({ meetingId: undefined }))
      .thenRejected('not-thread-holder');
  });

  it('is heard first by the receiving department of suspected abuse, before anybody handles the case', () => {
    const abuse = [concernRaised({ suspectedAbuse: true }), concernReceived()];
    for (const there of [socialWorker, secondSocialWorker, familyLeader])
      given(...abuse)
        .by(there)
        .when(hearChild({ meetingId: undefined }))
        .then([{ type: 'ChildHeard' }]);
    given(...abuse)
      .by(schoolLeader)
      .when(hearChild({ meetingId: undefined }))
      .thenRejected('not-thread-holder');
  });

  it('is not every social worker’s to hear once one of them handles the case', () => {
    given(...assigned, threadHolderNamed(secondSocialWorker), threadHolderNamed(teacher))
      .by(secondSocialWorker)
      .when(hearChild({ meetingId: undefined }))
      .thenRejected('not-thread-holder');
    given(...assigned)
      .by(familyLeader)
      .when(hearChild({ meetingId: undefined }))
      .then([{ type: 'ChildHeard' }]);
  });

  it('is the child’s words, not an empty form', () => {
    given(...underWay)
      .when(hearChild({ voice: silence }))
      .thenRejected('child-not-heard');
    for (const house of ['worries', 'goodThings', 'dreams'] as const)
      given(...underWay)
        .when(hearChild({ voice: { ...silence, [house]: 'Fodbold.' } }))
        .then([{ type: 'ChildHeard' }]);
  });

  it('counts for the meeting it was brought to', () => {
    expect(given(...underWay).when(hearChild()).state.meetings['meeting-1']?.childVoice).toBe(true);
    expect(given(...underWay).when(exceptChildVoice()).state.meetings['meeting-1']?.childVoice).toBe(true);
    expect(
      given(...underWay).when(hearChild({ meetingId: undefined })).state.meetings['meeting-1']?.childVoice,
    ).toBe(false);
  });
});

describe('The narrow exception from the child’s voice', () => {
  it('stands on the trail with its ground, its reason, what was done instead, and its paragraph', () => {
    given(...underWay)
      .when(exceptChildVoice())
      .then([
        {
          type: 'ChildVoiceExcepted',
          data: {
            meetingId: 'meeting-1',
            ground: 'age',
            reason: 'Barnet er tre måneder gammelt.',
            otherwise: 'Sundhedsplejersken har set barnet sammen med mor.',
            legalBasis: 'Barnets lov § 5, stk. 4',
          },
        },
      ]);
  });

  it('may be stated apart from a meeting', () => {
    const [excepted] = given(...planned).when(exceptChildVoice({ meetingId: undefined })).events;
    expect(excepted?.data).not.toHaveProperty('meetingId');
  });

  it('rests on the child’s age or on other circumstances', () => {
    given(...planned, meetingOpened({ without: [participants.child] }))
      .when(exceptChildVoice({ ground: 'other-circumstances' }))
      .then([{ type: 'ChildVoiceExcepted', data: { ground: 'other-circumstances' } }]);
  });

  it('is from talking with a child who is at the table only where it is too young', () => {
    const other = { ground: 'other-circumstances' } as const;
    given(...underWay)
      .when(exceptChildVoice(other))
      .thenRejectedAt('/ground', 'child-at-table');
    given(...underWay)
      .when(exceptChildVoice({ ground: 'age' }))
      .then([{ type: 'ChildVoiceExcepted' }]);
    given(...underWay)
      .when(exceptChildVoice({ ...other, meetingId: undefined }))
      .then([{ type: 'ChildVoiceExcepted' }]);
  });

  it('needs a reason, the child’s view from elsewhere, and somebody entitled to state it', () => {
    given(...underWay)
      .when(exceptChildVoice({ reason: ' ' }))
      .thenRejectedAt('/reason', 'child-not-heard');
    given(...underWay)
      .when(exceptChildVoice({ otherwise: ' \n' }))
      .thenRejectedAt('/otherwise', 'child-not-heard');
    given(...underWay)
      .by(schoolChief)
      .when(exceptChildVoice())
      .thenRejected('not-participant');
  });

  it('does not take back what the child has said', () => {
    expect(given(...underWay, childHeard()).when(exceptChildVoice()).state.childVoice?.how).toBe('heard');
    expect(given(...underWay).when(exceptChildVoice()).state.childVoice).toEqual({
      at: '2026-03-02T09:00:00.000Z',
      how: 'excepted',
    });
  });
});
