import * as command from '../commands.js';
import { viborgWithAppeals } from '../appeal-history.js';
import { familyLeader, socialWorker, teacher } from '../municipality.js';
import { playing, type Play } from '../playing.js';

/** A family complains of what was decided, one parent in time and the other too late; both have an answer. */
export function appealed(): Play {
  const play = playing(viborgWithAppeals)
    .at('2026-03-02T08:00:00.000Z')
    .does(teacher, command.raiseConcern())
    .does(familyLeader, command.assignHandler())
    .does(socialWorker, command.assessConcern({ next: 'screening' }))
    .does(socialWorker, command.hearChild({ meetingId: undefined }))
    .does(socialWorker, command.decideScreening())
    .does(socialWorker, command.tellDecision())
    .does(socialWorker, command.tellDecision({ to: { capacity: 'parent', name: 'Tage Tagetsen' } }));
  const [first = '', second = ''] = Object.keys(play.state.told);
  play
    .at('2026-03-05T08:00:00.000Z')
    .does(teacher, command.receiveAppeal({ toldId: first, receivedOn: '2026-03-04' }));
  const [inTime = ''] = Object.keys(play.state.appeals);
  play
    .does(socialWorker, command.reassessAppeal({ appealId: inTime }))
    .does(socialWorker, command.forwardAppeal({ appealId: inTime, forwardedOn: '2026-03-05' }))
    .at('2026-03-31T08:00:00.000Z')
    .does(
      socialWorker,
      command.receiveAppeal({ toldId: second, appellant: 'Tage Tagetsen', receivedOn: '2026-03-31' }),
    );
  const [, late = ''] = Object.keys(play.state.appeals);
  return play.does(
    socialWorker,
    command.reassessAppeal({ appealId: late, outcome: 'too-late', reason: 'Klagefristen var 30. marts.' }),
  );
}
