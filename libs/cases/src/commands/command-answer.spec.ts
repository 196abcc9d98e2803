import { describe, expect, it } from '@jest/globals';
import type { Answer } from '../cases.js';
import { commandAnswer } from './command-answer.js';

function answerTo(...events: { type: string; data: object }[]) {
  return commandAnswer({
    caseId: '0190a000-0000-8000-8000-000000000001',
    version: 3,
    position: 7n,
    repeated: false,
    events,
    hints: [],
  } as unknown as Answer);
}

const scheduled = { type: 'MeetingScheduled', data: { meetingId: 'meeting-1' } };
const invited = (participantId: string) => ({
  type: 'ParticipantInvited',
  data: { participant: { participantId } },
});

describe('the answer to a command', () => {
  it('has the id of what it made', () => {
    expect(answerTo(scheduled, invited('anna')).created).toEqual({
      meetingId: 'meeting-1',
      participantId: 'anna',
    });
  });

  it('picks none of several', () => {
    expect(answerTo(scheduled, invited('anna'), invited('bo')).created).toEqual({ meetingId: 'meeting-1' });
  });
});
