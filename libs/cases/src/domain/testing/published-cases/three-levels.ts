import * as command from '../commands.js';
import { healthVisitor, ppr, schoolLeader, secondTeacher, socialWorker, teacher } from '../municipality.js';
import { playing, type Play } from '../playing.js';

/** Viborg: tried locally, advised by the forum, escalated to the authority, examined, and partly back at the school. */
export function threeLevels(): Play {
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
  const first = play.meetingId;
  play
    .does(schoolLeader, command.openMeeting({ meetingId: first, present: play.everybody }))
    .does(schoolLeader, command.hearChild({ meetingId: first }))
    .does(
      schoolLeader,
      command.planTrialAction({
        meetingId: first,
        ownerId: play.participant('school-leader'),
        review: '2026-02-09',
      }),
    )
    .does(schoolLeader, command.closeMeeting({ meetingId: first, followUp: '2026-02-09' }))
    .at('2026-02-02T08:00:00.000Z')
    .does(teacher, command.askForAdvice({ ask: [ppr.personId, healthVisitor.personId] }));
  const adviceId = play.the('AdviceRequested').data.adviceId;
  play
    .at('2026-02-04T08:00:00.000Z')
    .does(ppr, command.giveAdvice({ adviceId }))
    .at('2026-02-09T08:00:00.000Z')
    .does(
      schoolLeader,
      command.reviewTrialAction({
        trialActionId: play.the('TrialActionPlanned').data.trialActionId,
        result: 'stop',
      }),
    )
    .at('2026-02-16T08:00:00.000Z')
    .does(
      teacher,
      command.escalateCase({
        to: 'authority',
        reason: 'Læringsmiljøet er ændret og rækker ikke.',
        threadHolderId: socialWorker.personId,
      }),
    )
    .at('2026-02-16T15:00:00.000Z')
    .does(socialWorker, command.assessConcern({ next: 'screening' }))
    .does(socialWorker, command.acknowledgeNotifier())
    .does(socialWorker, command.hearChild({ meetingId: undefined }))
    .at('2026-02-25T08:00:00.000Z')
    .does(socialWorker, command.decideScreening({ awareSince: '2026-02-16' }))
    .does(socialWorker, command.informNotifier())
    .at('2026-03-03T08:00:00.000Z')
    .does(
      socialWorker,
      command.returnCase({ reason: 'Skolen tager sin del.', threadHolderId: secondTeacher.personId }),
    )
    .isRefused(schoolLeader, command.closeCase())
    // The examination comes too late: the clock says so by itself.
    .at('2026-06-20T08:00:00.000Z')
    .does(socialWorker, command.completeExamination());
  return play;
}
