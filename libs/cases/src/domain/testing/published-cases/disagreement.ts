import * as command from '../commands.js';
import { familyLeader, schoolChief, schoolLeader, teacher } from '../municipality.js';
import { playing, type Play } from '../playing.js';

/** Ikast-Brande: school and family department disagree about who is responsible, and somebody with the mandate says who. */
export function disagreement(): Play {
  const play = playing()
    .at('2026-03-02T08:00:00.000Z')
    .does(teacher, command.raiseConcern())
    .at('2026-03-09T12:00:00.000Z');
  const meetingId = play.meetingId;
  const of = (capacity: string) => ({ meetingId, participantId: play.participant(capacity) });
  return play
    .does(schoolLeader, command.openMeeting({ meetingId, present: play.everybody }))
    .does(teacher, command.hearChild({ meetingId }))
    .does(schoolLeader, command.makeContribution({ ...of('school-leader') }))
    .does(
      schoolLeader,
      command.recordDisagreement({ ...of('school-leader'), view: 'Det er et familieproblem.' }),
    )
    .does(
      familyLeader,
      command.recordDisagreement({ ...of('family-leader'), view: 'Det er et skoleproblem.' }),
    )
    .isRefused(schoolLeader, command.closeMeeting({ meetingId }))
    .isRefused(familyLeader, command.nameResponsible({ meetingId }))
    .does(schoolChief, command.nameResponsible({ meetingId, responsibleId: schoolLeader.personId }))
    .does(schoolLeader, command.closeMeeting({ meetingId }));
}
