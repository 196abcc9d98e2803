import { describe, it } from '@jest/globals';
import { closeCase } from '../testing/commands.js';
import { concernRaised } from '../testing/concern-history.js';
import { given, type History } from '../testing/given.js';
import { fundingSettled, measureEnded, measureStarted } from '../testing/later-history.js';
import { childHeard } from '../testing/meeting-history.js';
import { schoolLeader } from '../testing/municipality.js';

const heard = [concernRaised(), childHeard({ apart: true })];
const paid = { kind: 'settled', payer: 'Skolen' } as const;
const another = { measureId: 'measure-2', what: 'Tolærer' };

function closing(...happened: History) {
  return given(...heard, ...happened)
    .by(schoolLeader)
    .when(closeCase());
}

describe('A case with measures', () => {
  it('is not closed while one is running', () => {
    closing(measureStarted(paid)).thenRejected('measures-open', ' »Dagbehandling« er i gang.');
  });

  it('is not closed while nobody has said who pays, though the measure is over', () => {
    closing(measureStarted(), measureEnded()).thenRejected(
      'measures-open',
      ' »Dagbehandling« har ingen afklaret betaling.',
    );
    closing(measureStarted(), fundingSettled()).thenRejected('measures-open', ' »Dagbehandling« er i gang.');
  });

  it('is told of all of them and of all that is open', () => {
    closing(measureStarted(), measureStarted(paid, 'start-measure-local', another)).thenRejected(
      'measures-open',
      ' »Dagbehandling« er i gang og har ingen afklaret betaling; »Tolærer« er i gang.',
    );
  });

  it('is closed once each has its end and its payer', () => {
    closing(measureStarted(), measureEnded(), fundingSettled()).then([{ type: 'CaseClosed' }]);
    closing(measureStarted(paid), measureEnded()).then([{ type: 'CaseClosed' }]);
  });
});
