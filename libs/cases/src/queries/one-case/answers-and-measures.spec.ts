import { describe, expect, it } from '@jest/globals';
import type { Model } from '@tovholder/model';
import { fundingRules } from '../../domain/testing/funding-history.js';
import {
  adviceGiven,
  adviceRequested,
  agreementMade,
  caseOpened,
  concernRaised,
  deadlineSet,
  measureStarted,
} from '../../projections/testing/facts.js';
import { aCase, given, type History } from '../../projections/testing/history.js';
import { acting, karen, pia, reference, thomas } from '../../projections/testing/people.js';
import { aModel } from '../testing/a-model.js';
import { OneCase } from './one-case.js';
import { OneCaseHandler } from './one-case.handler.js';

const now = '2026-12-01T12:00:00.000Z';

describe('one case', () => {
  it('shows what each who was asked for advice answered, to the question they were asked', async () => {
    const told = given(
      caseOpened(),
      concernRaised(),
      adviceRequested({ asked: [reference(pia), reference(thomas)] }),
      adviceRequested({ adviceId: 'v-2', question: 'Og hvad så?' }),
    )
      .happened(aCase, adviceGiven(), { by: pia })
      .happened(aCase, adviceGiven({ advice: 'Ring hjem.' }), { by: thomas });
    const { advice } = await shown(told);
    expect(advice.map(({ answers }) => answers.map(({ by, advice }) => [by.name, advice]))).toEqual([
      [
        ['Pia Påfund', 'Prøv gradvis tilbagevenden.'],
        ['Thomas Fiktiv', 'Ring hjem.'],
      ],
      [],
    ]);
    expect(advice[0]?.asked.map(({ name }) => name)).toEqual(['Pia Påfund', 'Thomas Fiktiv']);
  });

  it('says of a deadline which measure it is owed to', async () => {
    const owed = [deadlineSet({ measureId: 'i-1' }), deadlineSet({ deadlineId: 'd-other' })] as const;
    const { deadlines } = await shown(given(caseOpened(), concernRaised(), measureStarted(), ...owed));
    expect(deadlines.map(({ measureId, measure }) => [measureId, measure])).toEqual([
      ['i-1', 'Støtteperson'],
      [null, null],
    ]);
  });

  it('says of a measure how long it took from agreement, and how long it took before by the model', async () => {
    const happened = given(caseOpened(), concernRaised(), agreementMade(), measureStarted());
    const took = async (model: Model) =>
      (await shown(happened, model)).measures.map(({ daysFromAgreement, tookBefore }) => [
        daysFromAgreement,
        tookBefore,
      ]);
    const funding = { ...fundingRules, tookBefore: { amount: 1, unit: 'months' } } as const;
    expect(await took({ ...aModel, funding })).toEqual([[17, '1 måned']]);
    const { payers, kinds, openQuestions } = funding;
    const unmeasured = { payers, kinds, openQuestions };
    expect(await took({ ...aModel, funding: unmeasured })).toEqual([[17, null]]);
    expect(await took(aModel)).toEqual([[17, null]]);
    const unagreed = await shown(given(caseOpened(), concernRaised(), measureStarted()));
    expect(unagreed.measures.map(({ daysFromAgreement }) => daysFromAgreement)).toEqual([null]);
  });
});

function shown({ events }: History, model: Model = aModel) {
  const reading = { history: () => Promise.resolve(events), modelFor: () => model, now: () => now };
  return new OneCaseHandler(reading).execute(new OneCase(acting(karen), aCase));
}
