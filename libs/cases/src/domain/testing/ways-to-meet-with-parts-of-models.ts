import * as command from './commands.js';
import { askingFor } from './fields-of-model.js';
import { given } from './given.js';
import { underWay } from './how-far.js';

/** What only a model with parts that others leave out refuses. */
export const waysToMeetWithPartsOfModels = {
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
