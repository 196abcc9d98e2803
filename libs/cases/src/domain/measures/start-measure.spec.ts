import { describe, expect, it } from '@jest/globals';
import { startMeasure } from '../testing/commands.js';
import { concernRaised, concernReceived } from '../testing/concern-history.js';
import { given } from '../testing/given.js';
import { assessed, screening } from '../testing/how-far.js';
import { caseEscalated, decisionMade } from '../testing/later-history.js';
import { childHeard } from '../testing/meeting-history.js';
import { viborg } from '../testing/model.js';
import { familyChief, schoolChief, schoolLeader, socialWorker, teacher } from '../testing/municipality.js';

const settled = { kind: 'settled', payer: 'Skoleområdet' } as const;

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

  it('opens the question at every level where a measure may start, before the authority has anything to do with it', () => {
    for (const level of ['local', 'forum'])
      given(concernRaised(), caseEscalated(level, schoolLeader), childHeard({ apart: true }))
        .by(schoolLeader)
        .when(startMeasure())
        .thenAmongOthers({ type: 'FundingQuestionOpened' });
  });

  it('opens no question that nobody could answer where the case stands', () => {
    const mandates = viborg.mandates.filter(({ id }) => id !== 'settle-funding-local');
    const local = given(concernRaised(), childHeard({ apart: true }))
      .by(schoolLeader)
      .with({ model: { ...viborg, mandates } });
    local
      .when(startMeasure())
      .thenRejectedAt('/funding', 'funding-owners-missing', undefined, 'skriv, hvem der betaler');
    local.when(startMeasure({ funding: settled })).thenAmongOthers({ type: 'MeasureStarted' });
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
      what: 'Dagbehandling',
      startsOn: '2026-03-16',
      status: 'running',
      funding: 'open',
      fundingOwners: ['henrik', 'anne'],
      mandateId: 'start-measure',
      startedAt: '2026-03-02T09:00:00.000Z',
    });
  });
});
