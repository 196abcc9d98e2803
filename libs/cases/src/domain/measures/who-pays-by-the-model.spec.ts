import { describe, expect, it } from '@jest/globals';
import { fundingSettled, measureStarted } from '../testing/later-history.js';
import { remindOfFunding, remindOwnersOfFunding, settleFunding, startMeasure } from '../testing/commands.js';
import { fundingRules, withFunding } from '../testing/funding-history.js';
import { given } from '../testing/given.js';
import { screening } from '../testing/how-far.js';
import { familyChief, familyLeader, schoolChief, socialWorker, teacher } from '../testing/municipality.js';

const kindIds = ['day-treatment', 'special-education', 'school-with-treatment', 'aids'];
const asked = { fundingOwnerIds: [], fundingAnswerBy: undefined };

function starting(wanted: Parameters<typeof startMeasure>[0], model: typeof withFunding = withFunding) {
  return given(...screening)
    .by(socialWorker)
    .with({ model })
    .when(startMeasure({ ...asked, ...wanted }));
}

describe('Who pays, where the model says it of each kind of measure', () => {
  it('follows from the kind, and nobody is asked', () => {
    starting({ kinds: ['day-treatment'], funding: { kind: 'settled' } }).then([
      {
        type: 'MeasureStarted',
        data: {
          funding: { kind: 'settled', payer: 'Familieafdelingen' },
          kinds: [{ id: 'day-treatment', title: 'Dagbehandling' }],
        },
      },
      { type: 'DeadlineSet' },
    ]);
  });

  it('is shared by a key where the model says so', () => {
    starting({ kinds: ['school-with-treatment'], funding: { kind: 'settled' } }).thenAmongOthers({
      type: 'MeasureStarted',
      data: { funding: { kind: 'settled', payer: 'Familieafdelingen 60 %, Skoleafdelingen 40 %' } },
    });
  });

  it('may be said over again as the model says it, and in no other way', () => {
    const paidBy = (payer: string) =>
      starting({ kinds: ['day-treatment'], funding: { kind: 'settled', payer } });
    paidBy('Familieafdelingen').thenAmongOthers({ type: 'MeasureStarted' });
    paidBy('Skolen').thenRejectedAt(
      '/funding/payer',
      'model-says-who-pays',
      undefined,
      'Det er: Familieafdelingen.',
    );
  });

  it('is said each time of a kind the model leaves it open for', () => {
    starting({ kinds: ['aids'], funding: { kind: 'settled' } }).thenRejectedAt(
      '/funding/payer',
      'payer-missing',
    );
    starting({ kinds: ['aids'], funding: { kind: 'settled', payer: 'Skolen' } }).thenAmongOthers({
      type: 'MeasureStarted',
      data: { funding: { kind: 'settled', payer: 'Skolen' } },
    });
  });

  it('is asked of every measure by its kind, one the model has', () => {
    starting({}).thenRejectedAt('/kinds', 'measure-kind-missing', kindIds);
    starting({ kinds: [] }).thenRejectedAt('/kinds', 'measure-kind-missing', kindIds);
    starting({ kinds: ['day-treatment', 'gold'] }).thenRejectedAt(
      '/kinds/1',
      'unknown-measure-kind',
      kindIds,
    );
    starting({ kinds: ['constructor'] }).thenRejected('unknown-measure-kind');
  });

  it('is not settled while it may be of several kinds', () => {
    const kinds = ['day-treatment', 'special-education'];
    starting({ kinds, funding: { kind: 'settled', payer: 'Skolen' } }).thenRejectedAt(
      '/kinds',
      'settled-between-kinds',
    );
  });

  it('is not asked about where the model has no kinds', () => {
    const without = given(...screening).by(socialWorker);
    without
      .when(startMeasure({ kinds: ['day-treatment'] }))
      .thenRejectedAt('/kinds/0', 'unknown-measure-kind');
    expect(without.when(startMeasure({ kinds: [] })).events[0]?.data).not.toHaveProperty('kinds');
    without
      .when(startMeasure({ funding: { kind: 'settled' } }))
      .thenRejectedAt('/funding/payer', 'payer-missing');
  });
});

describe('A measure that begins before it is known who pays', () => {
  it('asks both chiefs, by the day and with the reminder the model says, between which kinds it is', () => {
    starting({ kinds: ['special-education', 'day-treatment'] }).thenAmongOthers({
      type: 'FundingQuestionOpened',
      data: {
        measureId: 'id-1',
        question: 'Dagbehandling (Familieafdelingen) eller Specialundervisning (Skoleafdelingen)?',
        owners: [
          { personId: schoolChief.personId, name: schoolChief.name },
          { personId: familyChief.personId, name: familyChief.name },
        ],
        answerBy: '2026-03-30',
        remindAt: '2026-03-16T22:59:59.999Z',
      },
    });
  });

  it('names every kind it may be of, and asks who pays when there is one', () => {
    starting({ kinds: ['day-treatment'] }).thenAmongOthers({
      type: 'FundingQuestionOpened',
      data: { question: 'Hvem betaler?' },
    });
    const open = fundingRules.kinds.map((kind) => ({ ...kind, mayStartOpen: true }));
    starting(
      { kinds: ['special-education', 'aids'] },
      { ...withFunding, funding: { ...fundingRules, kinds: open } },
    ).thenAmongOthers({
      type: 'FundingQuestionOpened',
      data: { question: 'Specialundervisning (Skoleafdelingen) eller Hjælpemidler?' },
    });
    starting({ kinds: ['day-treatment'], fundingQuestion: 'Er det vores?' }).thenAmongOthers({
      type: 'FundingQuestionOpened',
      data: { question: 'Er det vores?' },
    });
  });

  it('may be of a kind only that the model lets begin so', () => {
    starting({ kinds: ['day-treatment', 'aids'] }).thenRejectedAt(
      '/funding',
      'funding-comes-first',
      undefined,
      'Det gælder »Hjælpemidler«.',
    );
  });

  it('has an owner of each role, of whom nobody need be named twice', () => {
    starting({ kinds: ['day-treatment'], fundingOwnerIds: [familyChief.personId] }).thenAmongOthers({
      type: 'FundingQuestionOpened',
      data: { owners: [{ personId: familyChief.personId }, { personId: schoolChief.personId }] },
    });
    const openQuestions = { ...fundingRules.openQuestions, answeredBy: ['social-worker'] as const };
    const several = { ...withFunding, funding: { ...fundingRules, openQuestions } };
    starting({ kinds: ['day-treatment'] }, several).thenRejectedAt(
      '/funding/ownerIds',
      'funding-owners-missing',
      ['sara', 'bo'],
      'Der mangler en, der er børne- og ungerådgiver.',
    );
  });

  it('is answered within the time of the model, and earlier where somebody says so', () => {
    const by = (fundingAnswerBy: string) => starting({ kinds: ['day-treatment'], fundingAnswerBy });
    by('2026-03-30').thenAmongOthers({ type: 'FundingQuestionOpened', data: { answerBy: '2026-03-30' } });
    by('2026-03-31').thenRejectedAt(
      '/funding/answerBy',
      'funding-answer-too-late',
      undefined,
      'Senest 30. marts 2026.',
    );
    by('2026-03-01').thenRejected('date-in-the-past');
  });

  it('is reminded of by the model only where the model says when', () => {
    const { answeredBy, answerWithin } = fundingRules.openQuestions;
    const openQuestions = { answeredBy, answerWithin };
    const unreminded = { ...withFunding, funding: { ...fundingRules, openQuestions } };
    const { events, state } = starting({ kinds: ['day-treatment'] }, unreminded);
    expect(events.find(({ type }) => type === 'FundingQuestionOpened')?.data).not.toHaveProperty('remindAt');
    expect(state.measures['id-1']).not.toHaveProperty('remindAt');
  });
});

describe('The reminder the model asks for', () => {
  const remindAt = '2026-03-16T22:59:59.999Z';
  const opened = {
    type: 'FundingQuestionOpened',
    data: { measureId: 'measure-1', question: 'Hvem betaler?', owners: [], answerBy: '2026-03-30', remindAt },
  } as const;
  const open = given(...screening, measureStarted(), opened).at(remindAt);

  it('comes once, at its time, by the clock', () => {
    const { events, state } = open.when(remindOwnersOfFunding());
    expect(events).toMatchObject([
      {
        type: 'FundingReminderGiven',
        data: {
          measureId: 'measure-1',
          says: 'Det er endnu ikke besvaret, og indsatsen er i gang imens.',
          byModel: true,
        },
        by: { role: 'clock' },
      },
    ]);
    expect(open.state.measures['measure-1']?.remindAt).toBe(remindAt);
    expect(state.measures['measure-1']).not.toHaveProperty('remindAt');
    open.at('2026-03-16T22:59:59.998Z').when(remindOwnersOfFunding()).thenRejected('reminder-not-due');
  });

  it('is not taken away by somebody who reminds of their own accord', () => {
    const { state, events } = open.by(teacher).when(remindOfFunding());
    expect(state.measures['measure-1']?.remindAt).toBe(remindAt);
    expect(events[0]?.data).not.toHaveProperty('byModel');
  });

  it('is not given of what is answered, nor where there is none', () => {
    given(...screening, measureStarted(), opened, fundingSettled())
      .at(remindAt)
      .when(remindOwnersOfFunding())
      .thenRejected('funding-settled');
    given(...screening, measureStarted())
      .at(remindAt)
      .when(remindOwnersOfFunding())
      .thenRejected('measure-not-found');
    open.when(remindOwnersOfFunding({ measureId: 'constructor' })).thenRejected('measure-not-found');
  });
});

describe('The answer to who pays', () => {
  const open = given(...screening, measureStarted())
    .by(familyChief)
    .with({ model: withFunding });

  it('follows from what kind it turned out to be', () => {
    open.when(settleFunding({ payer: undefined, kind: 'school-with-treatment' })).then([
      {
        type: 'FundingSettled',
        data: {
          payer: 'Familieafdelingen 60 %, Skoleafdelingen 40 %',
          kind: { id: 'school-with-treatment', title: 'Skole med behandling' },
          reason: 'Mest undervisning.',
        },
      },
    ]);
  });

  it('may be another than the model’s: that is what those with the mandate are asked for', () => {
    open
      .when(settleFunding({ payer: 'Begge, halvt hver', kind: 'day-treatment' }))
      .then([
        { type: 'FundingSettled', data: { payer: 'Begge, halvt hver', kind: { id: 'day-treatment' } } },
      ]);
    expect(open.when(settleFunding()).events[0]?.data).not.toHaveProperty('kind');
  });

  it('says who pays, of a kind the model has', () => {
    open.when(settleFunding({ payer: undefined })).thenRejectedAt('/payer', 'payer-missing');
    open.when(settleFunding({ payer: undefined, kind: 'aids' })).thenRejectedAt('/payer', 'payer-missing');
    open.when(settleFunding({ kind: 'gold' })).thenRejectedAt('/kind', 'unknown-measure-kind', kindIds);
    given(...screening, measureStarted())
      .by(familyChief)
      .when(settleFunding({ kind: 'gold' }))
      .thenRejectedAt('/kind', 'unknown-measure-kind');
    open
      .by(familyLeader)
      .when(settleFunding({ kind: 'gold' }))
      .thenRejected('no-mandate');
  });
});
