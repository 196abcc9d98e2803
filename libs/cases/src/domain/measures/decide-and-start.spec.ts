import { describe, expect, it } from '@jest/globals';
import { endMeasure, makeDecision, startMeasure } from '../testing/commands.js';
import { concernRaised, concernReceived } from '../testing/concern-history.js';
import { given } from '../testing/given.js';
import { assessed, screening } from '../testing/how-far.js';
import { deadlineSet, decisionMade, measureEnded, measureStarted } from '../testing/later-history.js';
import type { ActingPerson } from '../people.js';
import { childHeard, childVoiceExcepted } from '../testing/meeting-history.js';
import { viborg } from '../testing/model.js';
import {
  familyChief,
  familyLeader,
  schoolChief,
  schoolLeader,
  socialWorker,
  teacher,
} from '../testing/municipality.js';

const running = [...screening, measureStarted()];
const settled = { kind: 'settled', payer: 'Skoleområdet' } as const;

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

describe('Starting a measure', () => {
  it('may come before anybody knows who pays: two chefs find out, by a date', () => {
    given(...screening)
      .by(familyChief)
      .when(startMeasure({ fundingQuestion: 'Dagbehandling eller specialundervisning?' }))
      .then([
        {
          type: 'MeasureStarted',
          data: {
            measureId: 'id-1',
            what: 'Dagbehandling',
            startsOn: '2026-03-16',
            funding: { kind: 'open' },
          },
          under: { mandateId: 'start-measure', role: 'family-chief' },
        },
        {
          type: 'FundingQuestionOpened',
          data: {
            measureId: 'id-1',
            question: 'Dagbehandling eller specialundervisning?',
            owners: [
              { personId: schoolChief.personId, name: schoolChief.name },
              { personId: familyChief.personId, name: familyChief.name },
            ],
            answerBy: '2026-04-01',
          },
        },
        {
          type: 'DeadlineSet',
          data: {
            rule: 'first-follow-up',
            startsAt: '2026-03-16T22:59:59.999Z',
            dueAt: '2026-06-16T21:59:59.999Z',
          },
        },
      ]);
  });

  it('asks who pays when nothing else is asked', () => {
    given(...screening)
      .by(socialWorker)
      .when(startMeasure())
      .thenAmongOthers({ type: 'FundingQuestionOpened', data: { question: 'Hvem betaler?' } });
  });

  it('opens no question when it is known who pays', () => {
    given(...screening)
      .by(socialWorker)
      .when(startMeasure({ funding: settled, fundingOwnerIds: [], fundingAnswerBy: undefined }))
      .then([{ type: 'MeasureStarted', data: { funding: settled } }, { type: 'DeadlineSet' }]);
  });

  it('leaves nobody to find out who pays when it is known', () => {
    expect(
      given(...screening)
        .by(socialWorker)
        .when(startMeasure({ funding: settled })).state.measures['id-1'],
    ).toMatchObject({ funding: 'settled', fundingOwners: [] });
  });

  it('may follow a decision of the case', () => {
    const { events } = given(...screening, decisionMade())
      .by(socialWorker)
      .when(startMeasure({ decisionId: 'decision-1' }));
    expect(events[0]?.data).toMatchObject({ decisionId: 'decision-1' });
    expect(
      given(...screening)
        .by(socialWorker)
        .when(startMeasure()).events[0]?.data,
    ).not.toHaveProperty('decisionId');
    given(...screening)
      .by(socialWorker)
      .when(startMeasure({ decisionId: 'elsewhere' }))
      .thenRejected('decision-not-found');
  });

  it('leaves an open question with named owners and a date ahead', () => {
    const starting = (open: Parameters<typeof startMeasure>[0]) =>
      given(...screening)
        .by(socialWorker)
        .when(startMeasure(open));
    starting({ fundingOwnerIds: [] }).thenRejected('funding-owners-missing');
    starting({ fundingAnswerBy: undefined }).thenRejected('funding-owners-missing');
    starting({ fundingOwnerIds: ['nobody'] }).thenRejected('unknown-person');
    starting({ fundingAnswerBy: '2026-03-01' }).thenRejected('date-in-the-past');
    starting({ fundingAnswerBy: '2026-03-02' }).thenAmongOthers({ type: 'FundingQuestionOpened' });
  });

  it('is for those with the mandate, with the child’s voice', () => {
    given(...screening)
      .by(teacher)
      .when(startMeasure())
      .thenRejected('no-mandate');
    given(...assessed)
      .by(socialWorker)
      .when(startMeasure())
      .thenRejected('child-not-heard');
    given(concernRaised(), concernReceived()).by(teacher).when(startMeasure()).thenRejected('no-mandate');
  });

  it('keeps who has to find out, until it is settled', () => {
    expect(
      given(...screening)
        .by(socialWorker)
        .when(startMeasure()).state.measures['id-1'],
    ).toEqual({
      measureId: 'id-1',
      startsOn: '2026-03-16',
      status: 'running',
      funding: 'open',
      fundingOwners: ['henrik', 'anne'],
      mandateId: 'start-measure',
    });
  });
});

describe('Ending a measure', () => {
  it('is decided under the same mandate as deciding one', () => {
    const ending = given(...running)
      .by(familyLeader)
      .when(endMeasure());
    ending.then([
      {
        type: 'MeasureEnded',
        data: { measureId: 'measure-1', reason: 'Målet er nået.', endsOn: '2026-06-01' },
        under: { mandateId: 'decide-measure', role: 'family-leader' },
      },
    ]);
    expect(ending.state.measures['measure-1']?.status).toBe('ended');
  });

  it('is the authority’s when the authority began it, also when the case stands with the school again', () => {
    const { state } = given(...screening)
      .by(familyLeader)
      .when(startMeasure());
    expect(state.measures['id-1']?.mandateId).toBe('start-measure');
    given(...screening, ...measureStarted(undefined, 'start-measure'))
      .by(schoolLeader)
      .when(endMeasure())
      .thenRejected('no-mandate');
    given(...screening, ...measureStarted(undefined, 'start-measure'))
      .by(socialWorker)
      .when(endMeasure())
      .then([{ type: 'MeasureEnded' }]);
    given(...screening, ...measureStarted(undefined, 'start-measure-local'))
      .by(schoolLeader)
      .when(endMeasure())
      .then([{ type: 'MeasureEnded', under: { mandateId: 'decide-measure-local' } }]);
    for (const begunUnder of ['start-measure-forum', 'a-mandate-of-another-model'])
      given(...screening, ...measureStarted(undefined, begunUnder))
        .by(schoolLeader)
        .when(endMeasure())
        .then([{ type: 'MeasureEnded', under: { mandateId: 'decide-measure-local' } }]);
  });

  it('lets the follow-up it is owed lapse when it falls due after its last day, and only then', () => {
    const owed = deadlineSet({
      rule: 'first-follow-up',
      measureId: 'measure-1',
      dueAt: '2026-06-16T21:59:59.999Z',
    });
    const ending = (endsOn: string) =>
      given(...running, owed, deadlineSet({ deadlineId: 'of-another', measureId: 'measure-2' }))
        .at('2026-03-17T08:00:00.000Z')
        .by(socialWorker)
        .when(endMeasure({ endsOn }));
    ending('2026-06-15').then([
      { type: 'MeasureEnded' },
      {
        type: 'DeadlineLapsed',
        data: { deadlineId: 'deadline-1', reason: 'Indsatsen slutter før fristen.' },
      },
    ]);
    ending('2026-06-16').then([{ type: 'MeasureEnded' }]);
  });

  it('may call it off before its first day; once begun it does not end before that', () => {
    const ending = (at: string) =>
      given(...running, deadlineSet({ measureId: 'measure-1', dueAt: '2026-06-16T21:59:59.999Z' }))
        .at(at)
        .by(socialWorker)
        .when(endMeasure({ endsOn: '2026-03-15' }));
    ending('2026-03-15T08:00:00.000Z').then([
      { type: 'MeasureEnded' },
      { type: 'DeadlineLapsed', data: { reason: 'Indsatsen kom ikke i gang.' } },
    ]);
    ending('2026-03-16T08:00:00.000Z').thenRejectedAt(
      '/endsOn',
      'ends-before-it-began',
      undefined,
      '16. marts 2026',
    );
  });

  it('happens once, by those with the mandate, with the child’s voice', () => {
    given(...running, measureEnded())
      .by(socialWorker)
      .when(endMeasure())
      .thenRejected('measure-ended');
    given(...screening)
      .by(socialWorker)
      .when(endMeasure({ measureId: 'constructor' }))
      .thenRejected('measure-not-found');
    given(...running)
      .by(teacher)
      .when(endMeasure())
      .thenRejected('no-mandate');
    given(...assessed, measureStarted())
      .by(socialWorker)
      .when(endMeasure())
      .thenRejected('child-not-heard');
  });
});
