import type { RejectionCode } from '../rejection.js';
import * as command from './commands.js';
import { concernRaised, group } from './concern-history.js';
import { given, type Outcome } from './given.js';
import { screening } from './how-far.js';
import { measureStarted } from './later-history.js';
import { schoolLeader, socialWorker } from './municipality.js';
import { exchanged, withShared } from './shared-measure-history.js';

/** What is refused of measures that children share. */
export const waysToMeetWithSharedMeasures = {
  'shared-measure-not-here': () =>
    given(...screening)
      .by(socialWorker)
      .with({ model: withShared })
      .when(command.startMeasure({ shared: { takesPlaceOf: 4 } })),
  'too-few-exchanged': () =>
    given(concernRaised({ subject: group }))
      .by(schoolLeader)
      .with({ model: withShared })
      .when(command.startMeasure({ shared: { takesPlaceOf: 1 } })),
  'shared-measure-not-found': () =>
    given(...screening, measureStarted())
      .by(socialWorker)
      .when(command.endMeasure({ exchangedFor: { caseId: 'group-case', measureId: 'shared-1' } })),
  'shared-measure-goes-on': () => given(...exchanged).when(command.tellSharedMeasureEnds()),
} satisfies Partial<Record<RejectionCode, () => Outcome>>;
