import * as command from './commands.js';
import { schoolLeader, teacher } from './municipality.js';
import { playing, type Play } from './playing.js';

/** G5: a leader takes the thread and closes an employee's case; the employee takes it to the authority all the same. */
export function takenOnAfterClosing(): Play {
  const play = playing()
    .at('2026-01-12T08:00:00.000Z')
    .does(
      teacher,
      command.raiseConcern({
        severity: 'green',
        meeting: { ...command.meetingRequest, at: '2026-01-19T12:00:00.000Z' },
      }),
    );
  const { meetingId } = play;
  return play
    .does(schoolLeader, command.requestWait())
    .does(schoolLeader, command.handOverThread())
    .does(schoolLeader, command.cancelMeeting({ meetingId }))
    .does(schoolLeader, command.exceptChildVoice({ meetingId: undefined }))
    .does(schoolLeader, command.closeCase())
    .isRefused(teacher, command.reopenCase())
    .does(teacher, command.escalateCase());
}
