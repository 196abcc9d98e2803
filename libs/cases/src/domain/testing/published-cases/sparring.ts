import { loadShippedModels } from '@tovholder/model';
import * as command from '../commands.js';
import { group } from '../concern-history.js';
import { familyChief, ppr, schoolChief, schoolLeader } from '../municipality.js';
import { playing, type Play } from '../playing.js';

const rudersdal = loadShippedModels().current('rudersdal');
const { name, version, hash } = rudersdal;
const grant = 'sparring-grant';

/** Rudersdal: a class is brought to the three before it is a case, who put money at the school's disposal. */
export function sparring(): Play {
  const play = playing(rudersdal)
    .at('2026-03-02T08:00:00.000Z')
    .does(schoolLeader, command.raiseConcern({ subject: group, model: { name, version, hash } }))
    .at('2026-03-09T12:00:00.000Z');
  const { meetingId } = play;
  play
    .does(schoolChief, command.openMeeting({ meetingId, present: play.everybody }))
    .isRefused(schoolChief, command.giveGrant({ grant, amountKroner: 250_001 }))
    .does(
      schoolChief,
      command.giveGrant({ grant, amountKroner: 250_000, disposerId: schoolLeader.personId }),
    );
  const { grantId } = play.the('GrantProposed').data;
  return play
    .isRefused(schoolLeader, command.useGrant({ grantId, usedOn: '2026-03-09' }))
    .does(familyChief, command.concurInGrant({ grantId }))
    .does(ppr, command.concurInGrant({ grantId }))
    .does(
      schoolChief,
      command.closeMeeting({
        meetingId,
        outcome: 'stay',
        reason: 'Skolen går i gang.',
        followUp: '2026-06-09',
      }),
    )
    .at('2026-04-13T08:00:00.000Z')
    .does(schoolLeader, command.useGrant({ grantId, amountKroner: 180_000, usedOn: '2026-04-10' }))
    .does(schoolLeader, command.returnGrant({ grantId, amountKroner: 20_000 }))
    .isRefused(schoolLeader, command.useGrant({ grantId, amountKroner: 50_001, usedOn: '2026-04-13' }))
    .at('2026-06-09T08:00:00.000Z')
    .isRefused(schoolLeader, command.closeCase())
    .does(schoolLeader, command.reviewGrant({ grantId, result: 'continue', next: '2026-08-31' }))
    .at('2026-08-31T08:00:00.000Z')
    .does(schoolLeader, command.reviewGrant({ grantId }))
    .does(schoolLeader, command.closeCase());
}

/** The same, where one of the three says no. */
export function sparringDeclined(): Play {
  const play = playing(rudersdal)
    .at('2026-03-02T08:00:00.000Z')
    .does(schoolLeader, command.raiseConcern({ subject: group, model: { name, version, hash } }))
    .does(schoolChief, command.giveGrant({ grant }));
  const { grantId } = play.the('GrantProposed').data;
  return play.does(familyChief, command.declineGrant({ grantId }));
}
