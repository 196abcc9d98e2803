import type { RejectionCode } from '../rejection.js';
import * as command from './commands.js';
import { given, type Outcome } from './given.js';
import { planned } from './how-far.js';

/** When a meeting cannot be, or cannot be written down. */
export const waysToMeetWithMeetingTimes = {
  'meeting-day-not-come': () => given(...planned).when(command.openMeeting()),
  'meeting-day-passed': () =>
    given(...planned)
      .at('2026-03-10T12:00:00.000Z')
      .when(command.openMeeting()),
  'meeting-in-the-past': () =>
    given(...planned).when(command.moveMeeting({ at: '2026-03-01T08:00:00.000Z' })),
  'meeting-too-late': () =>
    given().when(
      command.raiseConcern({ meeting: { ...command.meetingRequest, at: '2026-05-04T08:00:00.000Z' } }),
    ),
  'meeting-years-away': () => given(...planned).when(command.moveMeeting({ at: '2199-03-02T08:00:00.000Z' })),
  'meeting-time-missing': () => given().when(command.raiseConcern({ meeting: undefined })),
} as const satisfies Partial<Record<RejectionCode, () => Outcome>>;
