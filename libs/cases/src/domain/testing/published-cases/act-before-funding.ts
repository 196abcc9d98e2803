import * as command from '../commands.js';
import { childsWords } from '../meeting-history.js';
import { familyChief, familyLeader, schoolChief, schoolLeader, socialWorker } from '../municipality.js';
import { playing, type Play } from '../playing.js';

/** Hvidovre: a girl placed in care has not come to school for long. Do it; who pays is found out afterwards. */
export function actBeforeFunding(): Play {
  const play = playing()
    .at('2026-09-01T08:00:00.000Z')
    .does(
      schoolLeader,
      command.raiseConcern({
        severity: 'red',
        meeting: {
          at: '2026-09-07T11:00:00.000Z',
          place: 'Skolen',
          invite: [{ capacity: 'teacher', personId: 'mikkel', because: 'Hendes klasselærer.' }],
        },
      }),
    )
    .does(socialWorker, command.assessConcern({ next: 'screening' }))
    .does(socialWorker, command.acknowledgeNotifier())
    .does(socialWorker, command.hearChild({ meetingId: undefined, voice: childsWords }))
    .at('2026-09-07T11:00:00.000Z');
  const meetingId = play.meetingId;
  play
    .does(schoolLeader, command.openMeeting({ meetingId, present: play.everybody }))
    .does(schoolLeader, command.hearChild({ meetingId }))
    .does(
      schoolLeader,
      command.makeContribution({ meetingId, participantId: play.participant('school-leader') }),
    )
    .does(
      schoolLeader,
      command.makeAgreement({
        meetingId,
        does: 'Dagbehandling fra mandag.',
        ownerId: play.participant('family-leader'),
        by: '2026-09-14',
      }),
    )
    .does(schoolLeader, command.closeMeeting({ meetingId, outcome: 'to-authority', followUp: '2026-10-05' }))
    .at('2026-09-08T08:00:00.000Z')
    .does(
      socialWorker,
      command.startMeasure({
        startsOn: '2026-09-14',
        fundingAnswerBy: '2026-10-01',
        fundingQuestion: 'Dagbehandling eller specialundervisning?',
      }),
    );
  const measureId = play.the('MeasureStarted').data.measureId;
  return play
    .at('2026-09-22T08:00:00.000Z')
    .does(schoolLeader, command.remindOfFunding({ measureId }))
    .isRefused(familyLeader, command.settleFunding({ measureId }))
    .at('2026-09-25T08:00:00.000Z')
    .does(
      familyChief,
      command.settleFunding({ measureId, payer: 'Begge, halvt hver', reason: 'Vi to svarer sammen.' }),
    )
    .isRefused(schoolChief, command.settleFunding({ measureId }));
}
