import { describe, it } from '@jest/globals';
import type { DecisionKind, Model } from '@tovholder/model';
import { acknowledgeNotifier, assessConcern, nameResponsible, settleFunding } from '../testing/commands.js';
import { given } from '../testing/given.js';
import { assigned, underWay } from '../testing/how-far.js';
import { measureStarted } from '../testing/later-history.js';
import { childHeard } from '../testing/meeting-history.js';
import { viborg } from '../testing/model.js';
import { schoolChief, socialWorker } from '../testing/municipality.js';

/** Viborg’s model, where the child is to be heard before this is decided. */
function hearingFirst(decision: DecisionKind): Model {
  const mandates = viborg.mandates.map((mandate) =>
    mandate.decision === decision ? { ...mandate, childHeardFirst: true } : mandate,
  );
  return { ...viborg, mandates };
}

describe('A mandate that asks for the child to be heard first (G3)', () => {
  it('is held to when it is said who pays', () => {
    const open = [...assigned, measureStarted()];
    const chief = { by: schoolChief, model: hearingFirst('settle-funding') };
    given(...open)
      .with(chief)
      .when(settleFunding())
      .thenRejected('child-not-heard');
    given(...open, childHeard({ apart: true }))
      .with(chief)
      .when(settleFunding())
      .then([{ type: 'FundingSettled' }]);
  });

  it('is held to when it is said who is responsible', () => {
    const chief = { by: schoolChief, model: hearingFirst('name-responsible') };
    given(...underWay)
      .with(chief)
      .when(nameResponsible())
      .thenRejected('child-not-heard');
    given(...underWay, childHeard())
      .with(chief)
      .when(nameResponsible())
      .then([{ type: 'ResponsibleNamed' }]);
  });

  it('holds up neither the assessment nor the acknowledgement, whatever a model says', () => {
    given(...assigned)
      .with({ by: socialWorker, model: hearingFirst('assess-concern') })
      .when(assessConcern())
      .thenAmongOthers({ type: 'ConcernAssessed' });
    given(...assigned)
      .with({ by: socialWorker, model: hearingFirst('acknowledge-notifier') })
      .when(acknowledgeNotifier())
      .thenAmongOthers({ type: 'NotifierAcknowledged' });
  });
});
