import { describe, expect, it } from '@jest/globals';
import {
  adviceGiven,
  adviceRequested,
  agreementMade,
  deadlineMet,
  deadlineMissed,
  deadlineSet,
  decisionMade,
  fundingQuestionOpened,
  fundingSettled,
  measureStarted,
  trialActionPlanned,
} from '../testing/facts.js';
import { given } from '../testing/history.js';
import { Advice, Agreement, Deadline, Decision, Measure, TrialAction } from './case-affairs.entity.js';
import { caseAffairs } from './case-affairs.projection.js';

describe('the affairs of a case', () => {
  it('show how an agreement went', () => {
    const kept = { type: 'AgreementKept', data: { agreementId: 'a-1', progress: 'De leger.' } } as const;
    expect(given(agreementMade(), kept).seenBy(caseAffairs).all(Agreement)).toMatchObject([
      { ownerName: 'Thomas Fiktiv', by: '2026-12-15', status: 'kept', outcome: 'De leger.' },
    ]);
  });

  it('show what a trial action taught', () => {
    const reviewed = {
      type: 'TrialActionReviewed',
      data: { trialActionId: 't-1', learned: 'Ro hjælper.', result: 'continue' },
    } as const;
    expect(given(trialActionPlanned(), reviewed).seenBy(caseAffairs).all(TrialAction)).toMatchObject([
      { learned: 'Ro hjælper.', result: 'continue' },
    ]);
  });

  it('show advice beside the question', () => {
    expect(given(adviceRequested(), adviceGiven()).seenBy(caseAffairs).all(Advice)).toMatchObject([
      { to: 'forum', question: 'Hvad gør vi ved fraværet?', advice: 'Prøv gradvis tilbagevenden.' },
    ]);
  });

  it('show a measure that began before anybody knew who pays', () => {
    const begun = given(decisionMade(), measureStarted(), fundingQuestionOpened());
    expect(begun.seenBy(caseAffairs).all(Measure)).toMatchObject([
      { funding: 'open', answerBy: '2026-12-31' },
    ]);
    expect(begun.seenBy(caseAffairs).all(Decision)).toMatchObject([
      { amountKroner: null, byName: 'Karen Opdigtet' },
    ]);
    const settled = given(measureStarted(), fundingQuestionOpened(), fundingSettled());
    expect(settled.seenBy(caseAffairs).all(Measure)).toMatchObject([
      { funding: 'settled', payer: 'Familieafdelingen' },
    ]);
  });

  it('show a deadline kept late as such', () => {
    const late = given(deadlineSet(), deadlineMissed(), deadlineMet({ late: true }));
    expect(late.seenBy(caseAffairs).all(Deadline)).toMatchObject([{ status: 'met-late' }]);
  });
});
