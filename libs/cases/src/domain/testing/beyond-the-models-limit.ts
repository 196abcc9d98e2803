import * as command from './commands.js';
import { teacher } from './municipality.js';
import { playing, type Play } from './playing.js';

/** A first meeting later than the model wants it: moved, and then cancelled and called anew. */
export function beyondTheModelsLimit(): Play {
  const play = playing().at('2026-03-02T08:00:00.000Z').does(teacher, command.raiseConcern());
  const { meetingId } = play;
  return play
    .isRefused(teacher, command.moveMeeting({ meetingId, at: '2199-03-02T08:00:00.000Z' }))
    .does(teacher, command.moveMeeting({ meetingId, at: '2026-04-20T10:00:00.000Z' }))
    .does(teacher, command.cancelMeeting({ meetingId }))
    .does(teacher, command.scheduleMeeting({ kind: 'network-meeting', at: '2026-04-27T10:00:00.000Z' }));
}
