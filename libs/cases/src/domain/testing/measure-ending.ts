import * as command from './commands.js';
import { childsWords } from './meeting-history.js';
import { familyLeader, socialWorker, teacher } from './municipality.js';
import { playing, type Play } from './playing.js';

/** It is known which day a measure ends; the follow-up agreed on before that day is still to be held. */
export function measureEnding(): Play {
  const play = playing()
    .at('2026-03-02T08:00:00.000Z')
    .does(teacher, command.raiseConcern())
    .does(socialWorker, command.assessConcern())
    .does(familyLeader, command.hearChild({ meetingId: undefined, voice: childsWords }))
    .does(socialWorker, command.startMeasure());
  const [measureId] = Object.keys(play.state.measures);
  return play
    .at('2026-04-07T08:00:00.000Z')
    .does(socialWorker, command.followUpMeasure({ measureId, next: '2026-05-04' }))
    .does(socialWorker, command.endMeasure({ measureId, endsOn: '2026-06-01' }))
    .at('2026-05-04T08:00:00.000Z')
    .does(socialWorker, command.followUpMeasure({ measureId }));
}
