import { compareForCase } from '../model-change/compare-for-case.js';
import { previewOf } from '../model-change/model-change.js';
import type { ModelVersion } from '../context.js';
import type { RejectionCode } from '../rejection.js';
import * as command from './commands.js';
import { given, type History, type Outcome } from './given.js';
import { grantProposed } from './grant-history.js';
import { held, planned, raised, underWay } from './how-far.js';
import { calendar, viborg } from './model.js';
import { versionLike } from './model-versions.js';
import { schoolChief } from './municipality.js';

const there: ModelVersion = { model: viborg, calendar };
const [local] = viborg.levels;

function moving(history: History, movesTo: ModelVersion): Outcome {
  const before = given(...history)
    .by(schoolChief)
    .with({ movesTo });
  const change = compareForCase(before.state, there, movesTo, '2026-03-02T09:00:00.000Z');
  return before.when(command.moveToModel({ preview: previewOf(change) }));
}

/** What keeps a case on the version it runs on. */
export const waysToMeetMovingModel = {
  'unknown-model': () =>
    given(...raised)
      .by(schoolChief)
      .when(command.moveToModel()),
  'same-model': () => moving(raised, there),
  'meeting-is-held': () => moving(underWay, versionLike(viborg, { title: 'Ny' })),
  'preview-outdated': () =>
    given(...raised)
      .by(schoolChief)
      .with({ movesTo: versionLike(viborg, { title: 'Ny' }) })
      .when(command.moveToModel({ preview: 'et andet' })),
  'level-not-in-model': () =>
    moving(raised, versionLike(viborg, { levels: viborg.levels.filter((one) => one !== local) })),
  'meeting-kind-not-in-model': () => moving(planned, versionLike(viborg, { meetingKinds: [] })),
  'grant-not-in-model': () => moving([...raised, grantProposed()], versionLike(viborg, { title: 'Ny' })),
  'nobody-decides-there': () =>
    moving(
      held,
      versionLike(viborg, { mandates: viborg.mandates.filter((one) => one.decision !== 'close-case') }),
    ),
} as const satisfies Partial<Record<RejectionCode, () => Outcome>>;
