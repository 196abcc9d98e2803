import { describe, expect, it } from '@jest/globals';
import type { CaseFact } from '../../domain/case-event.js';
import {
  adviceGiven,
  adviceRequested,
  agreementMade,
  caseClosed,
  deadlineMet,
  deadlineMissed,
  deadlineMoved,
  deadlineSet,
  decisionMade,
  fundingQuestionOpened,
  fundingSettled,
  measureStarted,
  trialActionPlanned,
} from '../testing/facts.js';
import { aCase, given } from '../testing/history.js';
import { pia, reference, thomas } from '../testing/people.js';
import {
  Advice,
  AdviceGiven,
  Agreement,
  Deadline,
  Decision,
  Measure,
  TrialAction,
} from './case-affairs.entity.js';
import { caseAffairs } from './case-affairs.projection.js';

describe('the affairs of a case', () => {
  it('show what kind of measure it may be, and what it turned out to be', () => {
    const treatment = { id: 'day-treatment', title: 'Dagbehandling' };
    const education = { id: 'special-education', title: 'Specialundervisning' };
    const unclear = measureStarted({ kinds: [treatment, education] });
    const kindTitleOf = (...facts: readonly CaseFact[]) =>
      given(...facts)
        .seenBy(caseAffairs)
        .all(Measure)[0]?.kindTitle;
    expect(kindTitleOf(unclear)).toBe('Dagbehandling eller Specialundervisning');
    expect(kindTitleOf(unclear, fundingSettled())).toBe('Dagbehandling eller Specialundervisning');
    expect(kindTitleOf(unclear, fundingSettled({ kind: education }))).toBe('Specialundervisning');
    expect(kindTitleOf(measureStarted())).toBeNull();
  });

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

  it('show every answer to a question, and whose it is', () => {
    const asked = given(adviceRequested({ asked: [reference(pia), reference(thomas)] }));
    const rows = asked
      .happened(aCase, adviceGiven(), { by: pia })
      .happened(aCase, adviceGiven({ advice: 'Ring hjem.' }), { by: thomas })
      .seenBy(caseAffairs);
    expect(rows.all(Advice)).toMatchObject([{ to: 'forum', question: 'Hvad gør vi ved fraværet?' }]);
    expect(rows.all(AdviceGiven)).toMatchObject([
      { adviceId: 'v-1', byName: 'Pia Påfund', advice: 'Prøv gradvis tilbagevenden.' },
      { adviceId: 'v-1', byName: 'Thomas Fiktiv', advice: 'Ring hjem.' },
    ]);
  });

  it('show to which measure a deadline is owed, where it is owed to one', () => {
    const set = given(
      measureStarted(),
      deadlineSet({ measureId: 'i-1' }),
      deadlineSet({ deadlineId: 'd-2' }),
    );
    expect(
      set
        .seenBy(caseAffairs)
        .all(Deadline)
        .map(({ measureId }) => measureId),
    ).toEqual(['i-1', null]);
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

  it('show a deadline as it was moved, begun when it was, and standing as it stood', () => {
    const moved = deadlineMoved({ rule: 'første-blik' });
    const shown = given(deadlineSet({ measureId: 'i-1' }), deadlineSet({ deadlineId: 'd-2' }), moved);
    expect(shown.seenBy(caseAffairs).all(Deadline)).toMatchObject([
      {
        ...{ deadlineId: 'd-assess', rule: 'første-blik', title: 'Se på bekymringen' },
        ...{ legalBasis: 'Barnets lov § 136, stk. 1', dueAt: '2026-11-25T08:00:00.000Z' },
        ...{ startsAt: '2026-11-23T08:00:00.000Z', measureId: 'i-1', status: 'running' },
      },
      { deadlineId: 'd-2', rule: 'vurdering', dueAt: '2026-11-24T08:00:00.000Z' },
    ]);
    const late = given(deadlineSet(), deadlineMissed(), deadlineMoved());
    expect(late.seenBy(caseAffairs).all(Deadline)).toMatchObject([{ status: 'missed' }]);
  });

  it('show a deadline kept late as such', () => {
    const late = given(deadlineSet(), deadlineMissed(), deadlineMet({ late: true }));
    expect(late.seenBy(caseAffairs).all(Deadline)).toMatchObject([{ status: 'met-late' }]);
  });
});
