import * as command from './commands.js';
import { schoolLeader, teacher } from './municipality.js';
import { playing, type Play } from './playing.js';

/** A meeting that answers what the model asks for by name, in words and by a choice. */
export function fieldsAnswered(): Play {
  const play = playing()
    .at('2026-03-02T08:00:00.000Z')
    .does(teacher, command.raiseConcern())
    .at('2026-03-09T12:00:00.000Z');
  const meetingId = play.meetingId;
  const of = (capacity: string) => ({ meetingId, participantId: play.participant(capacity) });
  return play
    .does(schoolLeader, command.openMeeting({ meetingId, present: play.everybody }))
    .does(
      schoolLeader,
      command.makeContribution({
        ...of('parent'),
        step: 'opening',
        field: 'family-wishes',
        says: 'At han glæder sig om morgenen.',
      }),
    )
    .isRefused(
      schoolLeader,
      command.makeContribution({ ...of('parent'), step: 'strengths', field: 'environment-changed' }),
    )
    .does(
      schoolLeader,
      command.makeContribution({
        ...of('school-leader'),
        step: 'strengths',
        field: 'environment-changed',
        says: 'under-way',
      }),
    )
    .does(teacher, command.makeContribution(of('teacher')))
    .does(teacher, command.hearChild({ meetingId }))
    .does(schoolLeader, command.closeMeeting({ meetingId }));
}
