import * as command from './commands.js';
import { measuresFollowedUp } from './measures-followed-up.js';
import { familyLeader, socialWorker } from './municipality.js';
import type { Play } from './playing.js';

/** What begins anew each time a measure is followed up: kept once, kept too late once, and over with the measure. */
export function followedUpAgain(): Play {
  const play = measuresFollowedUp();
  const [measureId] = Object.keys(play.state.measures);
  return play
    .at('2026-09-01T08:00:00.000Z')
    .does(socialWorker, command.followUpMeasure({ measureId }))
    .at('2027-03-02T08:00:00.000Z')
    .does(socialWorker, command.followUpMeasure({ measureId }))
    .does(familyLeader, command.endMeasure({ measureId, endsOn: '2027-03-31' }));
}
