import { describe, expect, it } from '@jest/globals';
import {
  adviceGiven,
  adviceRequested,
  agreementMade,
  caseClosed,
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

  it('show what was left when the case was closed, and why', () => {
    const leaves = [
      { agreementId: 'a-1', does: 'finder en makker til Barn', reason: 'Makkeren er flyttet.' },
      { trialActionId: 't-1', does: 'prøver tolærer i fire uger', reason: 'Klassen er delt.' },
    ];
    const agreed = [agreementMade(), agreementMade({ agreementId: 'a-2' }), trialActionPlanned()] as const;
    const seen = given(...agreed, caseClosed({ leaves })).seenBy(caseAffairs);
    expect(seen.all(Agreement)).toMatchObject([
      { agreementId: 'a-1', status: 'left', outcome: 'Makkeren er flyttet.' },
      { agreementId: 'a-2', status: 'open', outcome: null },
    ]);
    expect(seen.all(TrialAction)).toMatchObject([{ result: null, leftBecause: 'Klassen er delt.' }]);
    const untold = given(...agreed, caseClosed()).seenBy(caseAffairs);
    expect(untold.all(Agreement)).toMatchObject([{ status: 'open' }, { status: 'open' }]);
    expect(untold.all(TrialAction)).toMatchObject([{ leftBecause: null }]);
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
