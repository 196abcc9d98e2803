import * as command from '../commands.js';
import { schoolLeader, teacher } from '../municipality.js';
import { playing, type Play } from '../playing.js';

/** Copenhagen: the same notice came every tenth day though the leader had answered it. Here it does not. */
export function noticeAnsweredOnce(): Play {
  const play = playing()
    .at('2026-03-02T08:00:00.000Z')
    .does(teacher, command.raiseConcern({ severity: 'green' }))
    .does(teacher, command.giveNotice())
    .isRefused(teacher, command.giveNotice())
    .at('2026-03-04T08:00:00.000Z')
    .does(teacher, command.giveNotice({ says: 'Også i går.', happenedOn: '2026-03-03' }));
  const [noticeId = ''] = Object.keys(play.state.notices);
  return play
    .does(schoolLeader, command.answerNotice({ noticeId }))
    .at('2026-03-14T08:00:00.000Z')
    .isRefused(teacher, command.giveNotice())
    .at('2026-03-24T08:00:00.000Z')
    .does(teacher, command.giveNotice({ says: 'Han er væk igen.', happenedOn: '2026-03-23' }))
    .does(schoolLeader, command.cancelMeeting({ meetingId: play.meetingId }))
    .does(teacher, command.scheduleMeeting({ at: '2026-03-27T12:00:00.000Z' }));
}
