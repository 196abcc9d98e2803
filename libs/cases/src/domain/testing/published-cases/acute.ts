import * as command from '../commands.js';
import { familyLeader, schoolLeader, socialWorker, teacher } from '../municipality.js';
import { playing, type Play } from '../playing.js';

/** A teacher sees signs of violence at home, on the Thursday evening that begins Easter. */
export function acute(): Play {
  const play = playing()
    .at('2026-04-02T17:45:00.000Z')
    .does(
      teacher,
      command.raiseConcern({
        severity: 'red',
        acute: true,
        suspectedAbuse: true,
        meeting: undefined,
        sees: 'Mærker på armen.',
      }),
    )
    .does(schoolLeader, command.requestWait({ says: 'Vi venter til efter påske.' }))
    .isRefused(familyLeader, command.openParentContact())
    .at('2026-04-03T09:00:00.000Z')
    .does(socialWorker, command.assessConcern({ acuteNeed: true, next: 'screening' }))
    .does(socialWorker, command.hearChild({ meetingId: undefined }))
    .isRefused(
      teacher,
      command.scheduleMeeting({
        at: '2026-04-07T10:00:00.000Z',
        invite: [{ capacity: 'parent', because: 'Vil med.' }],
      }),
    )
    .does(teacher, command.scheduleMeeting({ kind: 'network-meeting', at: '2026-04-07T10:00:00.000Z' }));
  const meetingId = play.meetingId;
  return play
    .at('2026-04-07T10:00:00.000Z')
    .does(schoolLeader, command.openMeeting({ meetingId, present: play.everybody }))
    .does(teacher, command.hearChild({ meetingId }))
    .does(
      schoolLeader,
      command.makeContribution({ meetingId, participantId: play.participant('school-leader') }),
    )
    .isRefused(schoolLeader, command.closeMeeting({ meetingId, followUp: '2026-05-04' }))
    .does(schoolLeader, command.closeMeeting({ meetingId, outcome: 'to-authority', followUp: '2026-05-04' }))
    .at('2026-04-15T08:00:00.000Z')
    .does(socialWorker, command.acknowledgeNotifier())
    .does(socialWorker, command.openParentContact())
    .does(socialWorker, command.decideScreening());
}
