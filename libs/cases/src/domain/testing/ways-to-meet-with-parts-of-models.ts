import * as command from './commands.js';
import { concernRaised, concernReceived } from './concern-history.js';
import { askingFor } from './fields-of-model.js';
import { given } from './given.js';
import { planned, underWay } from './how-far.js';
import { familyLeader } from './municipality.js';
import { withRoutesOnce } from './routes-of-model.js';
import { waysToMeetWithAppeals } from './ways-to-meet-with-appeals.js';
import { waysToMeetWithNotices } from './ways-to-meet-with-notices.js';

const honour = [concernRaised({ honourConflict: true }), concernReceived()];

/** What only a model with parts that others leave out refuses. */
export const waysToMeetWithPartsOfModels = {
  ...waysToMeetWithNotices,
  ...waysToMeetWithAppeals,
  'parents-barred-by-risk': () =>
    given(...honour).when(
      command.scheduleMeeting({
        kind: 'network-meeting',
        invite: [{ capacity: 'parent', name: 'Mor', because: 'Vil med.' }],
      }),
    ),
  'risk-assessed-first': () =>
    given(...honour)
      .by(familyLeader)
      .when(command.openParentContact()),
  'risk-not-described': () =>
    given(...honour)
      .by(familyLeader)
      .when(command.assessRisk({ assessment: ' ' })),
  'route-not-open': () =>
    given(...planned)
      .with({ model: withRoutesOnce({ childHeard: true }) })
      .when(command.escalateCase({ to: 'forum' })),
  'unknown-field': () => given(...underWay).when(command.makeContribution({ field: 'gossip' })),
  'field-not-theirs': () =>
    given(...underWay)
      .with({ model: askingFor({ id: 'wishes', answeredBy: ['parent'] }) })
      .when(command.makeContribution({ field: 'wishes' })),
  'answer-not-in-form': () =>
    given(...underWay)
      .with({ model: askingFor({ id: 'since', form: 'date' }) })
      .when(command.makeContribution({ field: 'since', says: 'i går' })),
};
