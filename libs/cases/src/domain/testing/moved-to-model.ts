import { compareForCase } from '../model-change/compare-for-case.js';
import { previewOf } from '../model-change/model-change.js';
import * as command from './commands.js';
import { versionNamed, versionOf } from './model-versions.js';
import { familyLeader, schoolChief, socialWorker, teacher } from './municipality.js';
import { playing, type Play } from './playing.js';

/**
 * A case goes from the version it began on to one with other deadlines, where one moves, one runs on though the new
 * model has no rule for it, and one appears; and from there to a model without its level.
 */
export function movedToModel(): Play {
  const play = playing()
    .at('2026-03-02T08:00:00.000Z')
    .does(teacher, command.raiseConcern())
    .at('2026-03-02T10:00:00.000Z')
    .does(familyLeader, command.assignHandler({ handlerId: socialWorker.personId }));
  moves(play, 'andre-frister');
  play
    .at('2026-03-02T11:00:00.000Z')
    .does(socialWorker, command.assessConcern({ next: 'meeting' }))
    .does(socialWorker, command.acknowledgeNotifier());
  return moves(play, 'to-niveauer', [{ from: 'local', to: 'near' }]);
}

function moves(play: Play, name: string, levels: readonly { from: string; to: string }[] = []): Play {
  const to = versionNamed(name);
  const change = compareForCase(play.state, versionOf(play.state.model), to, play.time, levels);
  const { version } = to.model;
  return play.does(schoolChief, command.moveToModel({ name, version, levels, preview: previewOf(change) }));
}
