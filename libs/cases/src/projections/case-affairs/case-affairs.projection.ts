import type { Granted } from '../../domain/grants/grant-events.js';
import { projection } from '../projection.js';
import type { Rows } from '../rows/rows.js';
import type { StoredEventOf } from '../stored-case-event.js';
import {
  Advice,
  AdviceGiven,
  Agreement,
  Deadline,
  Decision,
  Grant,
  GrantAwaits,
  GrantUse,
  Measure,
  TaskInCase,
  TrialAction,
} from './case-affairs.entity.js';

/** What is agreed, asked, decided, started and due in one case. Folded from its stream when somebody opens it. */
export const caseAffairs = projection(
  'case-affairs',
  7,
  [
    Agreement,
    TrialAction,
    Advice,
    AdviceGiven,
    Decision,
    Measure,
    Grant,
    GrantAwaits,
    GrantUse,
    TaskInCase,
    Deadline,
  ],
  {
    AgreementMade: (event, rows) =>
      rows.insert(Agreement, {
        ...agreed(event),
        agreementId: event.data.agreementId,
        meetingId: event.data.meetingId,
        status: 'open',
        outcome: null,
      }),
    AgreementChanged: (event, rows) =>
      rows.update(Agreement, { agreementId: event.data.agreementId }, agreed(event)),
    AgreementKept: ({ data: { agreementId, progress } }, rows) =>
      rows.update(Agreement, { agreementId }, { status: 'kept', outcome: progress }),
    AgreementMissed: ({ data: { agreementId, reason } }, rows) =>
      rows.update(Agreement, { agreementId }, { status: 'missed', outcome: reason }),
    AgreementWithdrawn: ({ data: { agreementId, reason } }, rows) =>
      rows.update(Agreement, { agreementId }, { status: 'withdrawn', outcome: reason }),

    TrialActionPlanned: ({ data: { trialActionId, owner, does, hypothesis, review } }, rows) =>
      rows.insert(TrialAction, {
        ...{ trialActionId, does, hypothesis, review },
        ownerName: owner.name,
        learned: null,
        result: null,
        leftBecause: null,
      }),
    TrialActionReviewed: ({ data: { trialActionId, learned, result, next } }, rows) =>
      rows.update(
        TrialAction,
        { trialActionId },
        { learned, result, ...(next !== undefined && { review: next }) },
      ),
    CaseClosed({ data: { leaves = [] } }, rows) {
      for (const left of leaves)
        if ('agreementId' in left)
          rows.update(Agreement, { agreementId: left.agreementId }, { status: 'left', outcome: left.reason });
        else rows.update(TrialAction, { trialActionId: left.trialActionId }, { leftBecause: left.reason });
    },

    AdviceRequested: ({ at, data: { adviceId, to, question, asked } }, rows) =>
      rows.insert(Advice, { adviceId, to, question, asked, askedAt: at }),
    AdviceGiven: ({ position, at, by, data: { adviceId, advice } }, rows) =>
      rows.insert(AdviceGiven, { position, adviceId, at, byId: by.personId, byName: by.name, advice }),

    DecisionMade: ({ at, by, under, data: { decisionId, what, reason, amountKroner } }, rows) =>
      rows.insert(Decision, {
        ...{ decisionId, what, reason, at },
        amountKroner: amountKroner ?? null,
        byName: by.name,
        mandate: under?.title ?? null,
      }),

    MeasureStarted: ({ data: { measureId, what, startsOn, funding, shared, kinds } }, rows) =>
      rows.insert(Measure, {
        ...{ measureId, what, startsOn },
        kindTitle: kinds?.map(({ title }) => title).join(' eller ') ?? null,
        endsOn: null,
        funding: funding.kind,
        payer: funding.kind === 'settled' ? funding.payer : null,
        question: null,
        answerBy: null,
        takesPlaceOf: shared?.takesPlaceOf ?? null,
        exchangedFor: null,
        sharedEndsOn: null,
        freedKroner: shared?.freedKroner ?? null,
      }),
    FundingQuestionOpened: ({ data: { measureId, question, answerBy } }, rows) =>
      rows.update(Measure, { measureId }, { question, answerBy }),
    FundingSettled: ({ data: { measureId, payer, kind } }, rows) =>
      rows.update(
        Measure,
        { measureId },
        { funding: 'settled', payer, ...(kind && { kindTitle: kind.title }) },
      ),
    MeasureEnded: ({ data: { measureId, endsOn, exchangedFor } }, rows) =>
      rows.update(
        Measure,
        { measureId },
        {
          endsOn,
          ...(exchangedFor && { exchangedFor, freedKroner: exchangedFor.freedKroner ?? null }),
        },
      ),
    SharedMeasureEnding: ({ data: { measureId, endsOn } }, rows) =>
      rows.update(Measure, { measureId }, { sharedEndsOn: endsOn }),

    GrantProposed({ data: { awaits, ...data } }, rows) {
      rows.insert(Grant, { ...granted(data), status: 'proposed', reviewBy: null });
      for (const one of awaits) rows.insert(GrantAwaits, { grantId: data.grantId, ...one });
    },
    GrantConcurred({ data: { grantId, roles } }, rows) {
      for (const role of roles) rows.delete(GrantAwaits, { grantId, role });
    },
    GrantDeclined({ data: { grantId, reason } }, rows) {
      rows.update(Grant, { grantId }, { status: 'declined', outcome: reason });
      rows.delete(GrantAwaits, { grantId });
    },
    GrantGiven: ({ data: { reviewBy, ...data } }, rows) =>
      rows.upsert(Grant, { ...granted(data), status: 'given', reviewBy }),
    GrantUsed({ by, data: { grantId, useId, amountKroner, what, usedOn, leftKroner } }, rows) {
      rows.update(Grant, { grantId }, { leftKroner });
      rows.insert(GrantUse, { useId, grantId, amountKroner, what, usedOn, byName: by.name });
    },
    GrantReviewed: ({ data: { grantId, ledTo, result, next } }, rows) =>
      rows.update(
        Grant,
        { grantId },
        {
          outcome: ledTo,
          ...(result === 'settle' && { status: 'settled' }),
          ...(next && { reviewBy: next }),
        },
      ),
    GrantReturned: ({ data: { grantId, leftKroner } }, rows) =>
      rows.update(Grant, { grantId }, { leftKroner }),

    TaskAdded: ({ data: { taskId, title, owner, because, by } }, rows) =>
      rows.insert(TaskInCase, {
        ...{ taskId, title, because },
        ownerId: owner.personId,
        ownerName: owner.name,
        by: by ?? null,
        status: 'open',
        outcome: null,
      }),
    TaskCompleted: ({ data: { taskId, ledTo } }, rows) =>
      rows.update(TaskInCase, { taskId }, { status: 'done', outcome: ledTo }),
    TaskDropped: ({ data: { taskId, reason } }, rows) =>
      rows.update(TaskInCase, { taskId }, { status: 'dropped', outcome: reason }),

    DeadlineSet: ({ data: { deadlineId, rule, measureId, title, legalBasis, startsAt, dueAt } }, rows) =>
      rows.insert(Deadline, {
        ...{ deadlineId, rule, title, legalBasis, startsAt, dueAt },
        measureId: measureId ?? null,
        status: 'running',
      }),
    DeadlineMoved: ({ data: { deadlineId, rule, title, legalBasis, dueAt } }, rows) =>
      rows.update(Deadline, { deadlineId }, { rule, title, legalBasis, dueAt }),
    DeadlineMet: ({ data: { deadlineId, late } }, rows) =>
      stands(deadlineId, late ? 'met-late' : 'met', rows),
    DeadlineMissed: ({ data: { deadlineId } }, rows) => stands(deadlineId, 'missed', rows),
    DeadlineLapsed: ({ data: { deadlineId } }, rows) => stands(deadlineId, 'lapsed', rows),
  },
);

function agreed({
  data: { does, signOfProgress, owner, by },
}: StoredEventOf<'AgreementMade' | 'AgreementChanged'>) {
  return {
    ...{ does, signOfProgress },
    ownerName: owner?.name ?? null,
    ownerId: owner?.personId ?? null,
    by: by ?? null,
  };
}

function granted({ grantId, title, purposeTitle, what, reason, amountKroner, disposer }: Granted) {
  return {
    ...{ grantId, title, purposeTitle, what, reason, amountKroner },
    leftKroner: amountKroner,
    disposerName: disposer.name,
    outcome: null,
  };
}

function stands(deadlineId: string, status: Deadline['status'], rows: Rows): void {
  rows.update(Deadline, { deadlineId }, { status });
}
