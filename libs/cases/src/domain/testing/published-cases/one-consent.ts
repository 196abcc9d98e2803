import * as command from '../commands.js';
import * as consent from '../consent-commands.js';
import { familyLeader, healthVisitor, ppr, schoolLeader, socialWorker, teacher } from '../municipality.js';
import { playing, type Play } from '../playing.js';

/**
 * Copenhagen: the parents have said yes once. Those who join later are not asked about again; taken back from one of
 * them, it holds for the other until it runs out.
 */
export function oneConsent(): Play {
  const play = playing()
    .at('2026-03-02T08:00:00.000Z')
    .does(teacher, command.raiseConcern())
    .at('2026-03-02T13:00:00.000Z')
    .does(familyLeader, command.assignHandler())
    .at('2026-03-02T14:00:00.000Z')
    .does(socialWorker, command.assessConcern())
    .does(socialWorker, command.acknowledgeNotifier())
    .at('2026-03-03T09:00:00.000Z')
    .does(teacher, consent.refuseConsent())
    .at('2026-03-04T09:00:00.000Z')
    .does(teacher, consent.giveConsent({ covers: ['ppr', 'health-visitor'], expiresOn: '2026-06-30' }));
  const { consentId } = play.the('ConsentGiven').data;
  const { meetingId } = play;
  const visitor = {
    capacity: 'health-visitor',
    personId: healthVisitor.personId,
    because: 'Kender familien.',
  } as const;
  return play
    .at('2026-03-05T09:00:00.000Z')
    .does(schoolLeader, command.inviteParticipant({ meetingId }))
    .does(schoolLeader, command.inviteParticipant({ meetingId, invite: visitor }))
    .does(ppr, command.requestWait({ says: 'Jeg vil gerne læse sagen først.' }))
    .at('2026-03-06T09:00:00.000Z')
    .does(schoolLeader, consent.withdrawConsent({ consentId, people: [ppr.personId] }))
    .isRefused(ppr, command.requestWait())
    .does(healthVisitor, command.requestWait())
    .isRefused(teacher, command.askForAdvice({ to: 'forum', ask: [ppr.personId] }))
    .at('2026-07-01T09:00:00.000Z')
    .isRefused(healthVisitor, command.requestWait());
}
