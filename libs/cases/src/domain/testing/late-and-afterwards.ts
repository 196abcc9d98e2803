import * as command from './commands.js';
import { childsWords } from './meeting-history.js';
import { familyLeader, schoolLeader, teacher } from './municipality.js';
import { playing, type Play } from './playing.js';

/** Who was there, and when: one meeting people came late to, and one that was written down the day after. */
export function lateAndAfterwards(): Play {
  const play = playing().at('2026-03-02T08:00:00.000Z').does(teacher, command.raiseConcern());
  const meetingId = play.meetingId;
  const of = (capacity: string) => ({ meetingId, participantId: play.participant(capacity) });
  play
    .does(familyLeader, command.answerInvitation(of('family-leader')))
    .does(schoolLeader, command.moveMeeting({ meetingId }))
    .isRefused(schoolLeader, command.openMeeting({ meetingId, present: play.everybody }))
    .at('2026-03-10T12:00:00.000Z')
    .does(
      schoolLeader,
      command.openMeeting({
        meetingId,
        present: [play.participant('child'), play.participant('teacher'), play.participant('school-leader')],
      }),
    )
    .isRefused(teacher, command.makeContribution({ ...of('parent'), says: 'Han græder om søndagen.' }))
    .at('2026-03-10T12:20:00.000Z')
    .does(teacher, command.noteArrival(of('parent')))
    .does(
      teacher,
      command.inviteParticipant({
        meetingId,
        invite: { capacity: 'companion', name: 'Mormor Opdigtet', because: 'Kom med mor.' },
      }),
    )
    .does(teacher, command.noteArrival(of('companion')))
    .does(teacher, command.makeContribution({ ...of('parent'), says: 'Han græder om søndagen.' }))
    .does(teacher, command.makeContribution({ ...of('companion'), step: 'strengths', says: 'Vi fisker.' }))
    .does(teacher, command.hearChild({ meetingId, voice: childsWords }))
    .isRefused(teacher, command.makeAgreement({ meetingId, ownerId: play.participant('family-leader') }))
    .does(teacher, command.makeAgreement({ meetingId, ownerId: play.participant('school-leader') }))
    .does(schoolLeader, command.closeMeeting({ meetingId }))
    .at('2026-03-11T08:00:00.000Z')
    .does(familyLeader, command.correctRecord({ ...of('family-leader'), says: 'Jeg sad i kø på broen.' }))
    .does(teacher, command.scheduleMeeting({ at: '2026-03-18T12:00:00.000Z' }));
  const second = { meetingId: play.meetingId, present: play.everybody };
  return play
    .at('2026-03-19T08:00:00.000Z')
    .isRefused(schoolLeader, command.openMeeting(second))
    .does(schoolLeader, command.openMeeting({ ...second, writtenAfterwards: 'Nettet var nede i går.' }))
    .does(teacher, command.exceptChildVoice({ meetingId: second.meetingId }))
    .does(schoolLeader, command.closeMeeting({ meetingId: second.meetingId }));
}
