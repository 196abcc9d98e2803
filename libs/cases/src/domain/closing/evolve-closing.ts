import type { CaseState } from '../case-state.js';
import type { Evolve } from '../evolver.js';
import type { ClosingEvent, Left } from './closing-events.js';

export const evolveClosing: Evolve<ClosingEvent['type']> = {
  // Nobody reads on: what they did here they answer for to those who keep the case.
  CaseHandedOver: ({ responsible: _nobody, ...state }) => ({
    ...state,
    handedOver: true,
    ...{ withPart: [], withOffice: [], sightByConsent: {} },
    ...(state.screening && { screening: { ...state.screening, status: 'decided', running: 'none' } }),
  }),
  CaseClosed: (state, { data: { leaves = [] } }) => leaves.reduce(leave, { ...state, status: 'closed' }),
  // What was left stays left: a new agreement is made where there is more to do.
  CaseReopened: (state, { data }) => ({ ...state, status: 'open', threadHolder: data.threadHolder }),
};

function leave(state: CaseState, left: Left): CaseState {
  const { agreements, trialActions } = state;
  if ('agreementId' in left) {
    const agreement = agreements[left.agreementId];
    return agreement
      ? { ...state, agreements: { ...agreements, [left.agreementId]: { ...agreement, status: 'left' } } }
      : state;
  }
  const trial = trialActions[left.trialActionId];
  return trial
    ? { ...state, trialActions: { ...trialActions, [left.trialActionId]: { ...trial, status: 'left' } } }
    : state;
}
