import * as command from './commands.js';
import { schoolLeader, teacher } from './municipality.js';
import { playing, type Play } from './playing.js';

/** A case is closed with one agreement kept and one left, and a trial action nobody reviewed; later it is reopened. */
export function leftAtClosing(): Play {
  const play = playing()
    .at('2026-01-12T08:00:00.000Z')
    .does(
      teacher,
      command.raiseConcern({
        severity: 'green',
        meeting: { ...command.meetingRequest, at: '2026-01-19T12:00:00.000Z' },
      }),
    )
    .at('2026-01-19T12:00:00.000Z');
  const { meetingId } = play;
  const ownerId = play.participant('school-leader');
  play
    .does(schoolLeader, command.openMeeting({ meetingId, present: play.everybody }))
    .does(schoolLeader, command.hearChild({ meetingId }))
    .does(schoolLeader, command.makeAgreement({ meetingId, ownerId }))
    .does(schoolLeader, command.makeAgreement({ meetingId, ownerId, does: 'Legeaftaler om tirsdagen.' }))
    .does(schoolLeader, command.planTrialAction({ meetingId, ownerId }))
    .does(schoolLeader, command.closeMeeting({ meetingId, followUp: '2026-02-09' }));
  const [kept, left] = play.all('AgreementMade').map(({ data }) => data.agreementId);
  const { trialActionId } = play.the('TrialActionPlanned').data;
  return play
    .at('2026-03-03T08:00:00.000Z')
    .does(schoolLeader, command.keepAgreement({ agreementId: kept }))
    .isRefused(schoolLeader, command.closeCase())
    .does(
      schoolLeader,
      command.closeCase({
        leaves: [left, trialActionId].map((id = '') => ({ id, reason: 'Familien er flyttet.' })),
      }),
    )
    .at('2026-04-07T08:00:00.000Z')
    .does(schoolLeader, command.reopenCase());
}
