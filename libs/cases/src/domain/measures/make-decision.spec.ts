import { describe, expect, it } from '@jest/globals';
import type { ActingPerson } from '../people.js';
import { makeDecision } from '../testing/commands.js';
import { concernRaised } from '../testing/concern-history.js';
import { given } from '../testing/given.js';
import { assessed, screening } from '../testing/how-far.js';
import { childHeard, childVoiceExcepted } from '../testing/meeting-history.js';
import { viborg } from '../testing/model.js';
import { familyChief, schoolChief, schoolLeader, socialWorker, teacher } from '../testing/municipality.js';

describe('A decision', () => {
  it('says what, why and on what basis, under a mandate with its paragraph', () => {
    const deciding = given(...screening)
      .by(socialWorker)
      .when(makeDecision());
    deciding.then([
      {
        type: 'DecisionMade',
        data: {
          decisionId: 'id-1',
          what: 'Dagbehandling',
          reason: 'Skolen er ikke nok.',
          basis: ['Mødereferatet'],
        },
        under: { mandateId: 'decide-measure', legalBasis: 'Barnets lov §§ 32 og 91', role: 'social-worker' },
      },
    ]);
    expect(deciding.events[0]?.data).not.toHaveProperty('amountKroner');
    expect(deciding.state.decisions).toEqual(['id-1']);
  });

  it('may carry an amount up to the mandate’s limit, inclusive', () => {
    const limited = viborg.mandates.map((mandate) => ({ ...mandate, maxAmountKroner: 250_000 }));
    const granting = (amountKroner: number) =>
      given(...screening)
        .by(socialWorker)
        .with({ model: { ...viborg, mandates: limited } })
        .when(makeDecision({ amountKroner }));
    granting(250_000).then([{ type: 'DecisionMade', data: { amountKroner: 250_000 } }]);
    granting(250_001).thenRejected('beyond-mandate');
  });

  it('is the school leader’s up to a ceiling, and the two chiefs’ beyond it, at the same level', () => {
    const local = given(concernRaised(), childHeard({ apart: true }));
    const granting = (by: ActingPerson, amountKroner: number) =>
      local.by(by).when(makeDecision({ amountKroner }));
    granting(schoolLeader, 50_000).then([
      { type: 'DecisionMade', under: { mandateId: 'decide-measure-local' } },
    ]);
    granting(schoolLeader, 1_000_000_000).thenRejected('beyond-mandate');
    for (const chief of [schoolChief, familyChief])
      granting(chief, 1_000_000_000).then([
        { type: 'DecisionMade', under: { mandateId: 'decide-measure-local-chiefs' } },
      ]);
  });

  it('G3: waits for the child’s voice or the stated exception', () => {
    given(...assessed)
      .by(socialWorker)
      .when(makeDecision())
      .thenRejected('child-not-heard');
    given(...assessed, childVoiceExcepted({ apart: true }))
      .by(socialWorker)
      .when(makeDecision())
      .then([{ type: 'DecisionMade' }]);
  });

  it('needs no voice first only where the model’s mandate says so', () => {
    const mandates = viborg.mandates.map((mandate) => ({ ...mandate, childHeardFirst: false }));
    given(...assessed)
      .by(socialWorker)
      .with({ model: { ...viborg, mandates } })
      .when(makeDecision())
      .then([{ type: 'DecisionMade' }]);
  });

  it('is for those with the mandate, and rests on something', () => {
    given(...screening)
      .by(teacher)
      .when(makeDecision())
      .thenRejected('no-mandate');
    given(...screening)
      .by(socialWorker)
      .when(makeDecision({ basis: [] }))
      .thenRejected('basis-missing');
  });
});
