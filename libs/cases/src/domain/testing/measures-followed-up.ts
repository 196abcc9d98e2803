import * as command from './commands.js';
import { childsWords } from './meeting-history.js';
import { familyLeader, socialWorker, teacher } from './municipality.js';
import { playing, type Play } from './playing.js';

/** Two measures: one is followed up with child and parents, the other is called off before it begins. */
export function measuresFollowedUp(): Play {
  const play = playing()
    .at('2026-03-02T08:00:00.000Z')
    .does(teacher, command.raiseConcern())
    .does(socialWorker, command.assessConcern())
    .does(familyLeader, command.hearChild({ meetingId: undefined, voice: childsWords }))
    .does(socialWorker, command.startMeasure())
    .does(socialWorker, command.startMeasure({ what: 'Aflastning', startsOn: '2026-05-04' }));
  const [first, second] = Object.keys(play.state.measures);
  return play
    .isRefused(socialWorker, command.followUpMeasure({ measureId: second }))
    .at('2026-04-07T08:00:00.000Z')
    .isRefused(teacher, command.followUpMeasure({ measureId: first }))
    .does(socialWorker, command.followUpMeasure({ measureId: first, next: '2026-06-01' }))
    .does(socialWorker, command.endMeasure({ measureId: second, endsOn: '2026-04-07' }));
}
