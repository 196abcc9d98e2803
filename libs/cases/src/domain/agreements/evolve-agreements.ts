import type { Agreement, CaseState, TrialAction } from '../case-state.js';
import type { Evolve } from '../evolver.js';
import type { AgreementEvent, TrialActionResult } from './agreement-events.js';

const afterReview: Partial<Record<TrialActionResult, TrialAction['status']>> = {
  stop: 'stopped',
  adopt: 'adopted',
};

export const evolveAgreements: Evolve<AgreementEvent['type']> = {
  AgreementMade: (state, { data }) => ({
    ...state,
    agreements: { ...state.agreements, [data.agreementId]: { ...data, status: 'open' } },
  }),
  AgreementChanged: (state, { data: { agreementId, does, signOfProgress, owner, by } }) =>
    inAgreement(state, agreementId, (agreement) => ({ ...agreement, does, signOfProgress, owner, by })),
  AgreementWithdrawn: (state, { data }) =>
    inAgreement(state, data.agreementId, (agreement) => ({ ...agreement, status: 'withdrawn' })),
  AgreementKept: (state, { data }) =>
    inAgreement(state, data.agreementId, (agreement) => ({ ...agreement, status: 'kept' })),
  AgreementMissed: (state, { data }) =>
    inAgreement(state, data.agreementId, (agreement) => ({ ...agreement, status: 'missed' })),
  TrialActionPlanned: (state, { data }) => ({
    ...state,
    trialActions: {
      ...state.trialActions,
      [data.trialActionId]: {
        trialActionId: data.trialActionId,
        status: 'running',
        does: data.does,
        owner: data.owner,
        reviewed: false,
      },
    },
  }),
  TrialActionReviewed: (state, { data }) => {
    const trial = state.trialActions[data.trialActionId];
    if (!trial) return state;
    const status = afterReview[data.result] ?? trial.status;
    return {
      ...state,
      trialActions: { ...state.trialActions, [data.trialActionId]: { ...trial, status, reviewed: true } },
    };
  },
  FollowUpHeld: (state, { data: { measureId, next } }) => {
    const measure = measureId === undefined ? undefined : state.measures[measureId];
    if (!measure) return state;
    const followedUp = { ...measure, nextFollowUp: next };
    return { ...state, measures: { ...state.measures, [measure.measureId]: followedUp } };
  },
};

function inAgreement(state: CaseState, id: string, change: (agreement: Agreement) => Agreement): CaseState {
  const agreement = state.agreements[id];
  return agreement ? { ...state, agreements: { ...state.agreements, [id]: change(agreement) } } : state;
}
