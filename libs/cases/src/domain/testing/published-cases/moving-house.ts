import * as command from '../commands.js';
import { familyLeader, schoolLeader, socialWorker, teacher } from '../municipality.js';
import { playing, type Play } from '../playing.js';

/** The family moves while the case goes on: another municipality is told and has what it needs. */
export function movingHouse(): Play {
  const play = playing()
    .at('2026-03-02T08:00:00.000Z')
    .does(teacher, command.raiseConcern())
    .does(familyLeader, command.assignHandler())
    .does(socialWorker, command.assessConcern())
    .isRefused(socialWorker, command.handOverCase())
    .does(socialWorker, command.acknowledgeNotifier());
  const meetingId = play.meetingId;
  play
    .at('2026-03-09T12:00:00.000Z')
    .does(schoolLeader, command.openMeeting({ meetingId, present: play.everybody }))
    .does(teacher, command.hearChild({ meetingId }))
    .does(
      schoolLeader,
      command.makeContribution({ meetingId, participantId: play.participant('school-leader') }),
    )
    .does(
      schoolLeader,
      command.makeAgreement({ meetingId, ownerId: play.participant('school-leader'), by: '2026-04-01' }),
    )
    .does(schoolLeader, command.closeMeeting({ meetingId, followUp: '2026-04-13' }))
    .does(
      schoolLeader,
      command.startMeasure({ startsOn: '2026-03-10', funding: { kind: 'settled', payer: 'Skolen' } }),
    );
  const leaves = [...Object.keys(play.state.agreements), ...Object.keys(play.state.measures)].map((id) => ({
    id,
    reason: 'Den nye skole går videre med det.',
  }));
  return play
    .at('2026-03-20T09:00:00.000Z')
    .isRefused(socialWorker, command.handOverCase({ notifiedOn: '2026-03-20' }))
    .does(socialWorker, command.handOverCase({ notifiedOn: '2026-03-20', leaves }))
    .isRefused(socialWorker, command.reopenCase())
    .isRefused(familyLeader, command.reopenCase());
}
