import * as command from '../commands.js';
import { childsWords } from '../meeting-history.js';
import { familyLeader, school, schoolLeader, socialWorker, teacher } from '../municipality.js';
import { playing, type Play } from '../playing.js';

/** Hvidovre: a school is worried about a pupil; everybody leaves one meeting with a shared next step and a named responsible. */
export function ordinaryPath(): Play {
  const play = playing()
    .at('2026-03-02T08:00:00.000Z')
    .does(teacher, command.raiseConcern({ sees: 'Han er alene i hvert frikvarter.', unitId: school }))
    .at('2026-03-02T13:10:00.000Z')
    .does(familyLeader, command.assignHandler())
    .at('2026-03-02T14:00:00.000Z')
    .does(socialWorker, command.assessConcern())
    .at('2026-03-04T09:00:00.000Z')
    .does(socialWorker, command.acknowledgeNotifier());
  const meetingId = play.meetingId;
  const of = (capacity: string) => ({ meetingId, participantId: play.participant(capacity) });
  const everybody = ['child', 'parent', 'teacher', 'school-leader', 'family-leader'];

  for (const capacity of everybody) play.does(schoolLeader, command.answerInvitation(of(capacity)));
  play
    .does(teacher, command.prepareForMeeting(of('teacher')))
    .at('2026-03-09T12:00:00.000Z')
    .does(
      schoolLeader,
      command.openMeeting({ meetingId, present: everybody.map((capacity) => play.participant(capacity)) }),
    )
    .does(teacher, command.enterAnalysisStep({ meetingId, step: 'child-voice' }))
    .isRefused(schoolLeader, command.closeMeeting({ meetingId }))
    .does(teacher, command.hearChild({ meetingId, voice: childsWords }))
    .does(teacher, command.makeContribution({ ...of('parent'), says: 'Han græder om søndagen.' }))
    .does(
      familyLeader,
      command.makeContribution({ ...of('family-leader'), step: 'strengths', says: 'Far og søn fisker.' }),
    )
    .does(teacher, command.giveScale({ ...of('teacher'), value: 4 }))
    .does(teacher, command.makeAgreement({ meetingId, ownerId: undefined, by: '2026-04-10' }))
    .isRefused(schoolLeader, command.closeMeeting({ meetingId }));
  const agreementId = play.the('AgreementMade').data.agreementId;
  return play
    .does(
      teacher,
      command.changeAgreement({
        agreementId,
        ownerId: play.participant('school-leader'),
        reason: 'Sat navn på.',
      }),
    )
    .does(schoolLeader, command.closeMeeting({ meetingId }))
    .at('2026-03-10T18:00:00.000Z')
    .does(
      schoolLeader,
      command.correctRecord({ ...of('parent'), says: 'Det er om søndagen, ikke hver dag.' }),
    )
    .at('2026-04-10T08:00:00.000Z')
    .does(schoolLeader, command.keepAgreement({ agreementId, progress: 'Han bliver hele timen.' }))
    .does(teacher, command.holdFollowUp({ progress: 'Fra 4 til 7.' }))
    .does(schoolLeader, command.closeCase());
}
