import * as command from './commands.js';
import { familyLeader, schoolLeader, teacher } from './municipality.js';
import { playing, type Play } from './playing.js';

/** An acute concern sent without a meeting: who calls it, how far it can be put off, and what the authority found. */
export function firstMeetingWaits(): Play {
  const play = playing()
    .at('2026-03-02T08:00:00.000Z')
    .does(teacher, command.raiseConcern({ acute: true, severity: 'red', meeting: undefined }))
    .isRefused(teacher, command.scheduleMeeting({ kind: 'network-meeting', at: '2026-06-01T08:00:00.000Z' }))
    .does(teacher, command.scheduleMeeting({ kind: 'network-meeting', at: '2026-03-02T13:00:00.000Z' }));
  const { meetingId } = play;
  return play
    .isRefused(schoolLeader, command.moveMeeting({ meetingId, at: '2026-06-01T08:00:00.000Z' }))
    .does(familyLeader, command.moveMeeting({ meetingId, at: '2026-03-05T08:00:00.000Z' }))
    .does(familyLeader, command.assessConcern())
    .does(schoolLeader, command.cancelMeeting({ meetingId }))
    .does(teacher, command.scheduleMeeting({ kind: 'network-meeting', at: '2026-03-16T08:00:00.000Z' }));
}
