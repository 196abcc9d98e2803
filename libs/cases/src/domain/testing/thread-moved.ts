import * as command from './commands.js';
import { familyLeader, schoolLeader, teacher } from './municipality.js';
import { playing, type Play } from './playing.js';

/** The thread goes with the case from level to level, from one person to the next. */
export function threadMoved(): Play {
  return playing()
    .at('2026-03-02T08:00:00.000Z')
    .does(teacher, command.raiseConcern())
    .does(teacher, command.escalateCase({ threadHolderId: familyLeader.personId }))
    .does(familyLeader, command.returnCase({ threadHolderId: schoolLeader.personId }));
}
