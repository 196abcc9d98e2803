import { loadShippedModels } from '@tovholder/model';
import * as command from '../commands.js';
import { familyChief, schoolLeader, socialWorker } from '../municipality.js';
import { playing, type Play } from '../playing.js';

const hvidovre = loadShippedModels().current('hvidovre');
const { name, version, hash } = hvidovre;

/** Hvidovre, with its own model: it says who pays for what, whom to ask when that is unclear, and when to remind them. */
export function fundingByModel(): Play {
  const play = playing(hvidovre)
    .at('2026-09-01T08:00:00.000Z')
    .does(
      schoolLeader,
      command.raiseConcern({
        severity: 'red',
        model: { name, version, hash },
        meeting: { at: '2026-09-14T11:00:00.000Z', place: 'Skolen', invite: [] },
      }),
    )
    .does(socialWorker, command.assessConcern({ next: 'screening' }))
    .does(socialWorker, command.hearChild({ meetingId: undefined }))
    .at('2026-09-08T08:00:00.000Z')
    .isRefused(socialWorker, command.startMeasure({ kinds: ['purchase'] }))
    .does(
      socialWorker,
      command.startMeasure({
        startsOn: '2026-09-14',
        kinds: ['day-treatment', 'special-education'],
        fundingOwnerIds: [],
        fundingAnswerBy: undefined,
      }),
    );
  const { measureId } = play.the('MeasureStarted').data;
  return play
    .at('2026-09-25T08:00:00.000Z')
    .does(familyChief, command.settleFunding({ measureId, payer: undefined, kind: 'school-with-treatment' }));
}
