import type { Appeal, CaseState } from '../case-state.js';
import type { Evolve } from '../evolver.js';
import type { AppealEvent } from './appeal-events.js';

export const evolveAppeals: Evolve<AppealEvent['type']> = {
  DecisionTold: (state, { level, data }) => {
    const { toldId, decision, subjectId, what, appealBody, to, toldOn, appealBy } = data;
    const told = {
      ...{ toldId, decision, what, appealBody, to, toldOn, appealBy, level },
      ...(subjectId !== undefined && { subjectId }),
    };
    return { ...state, told: { ...state.told, [toldId]: told } };
  },
  AppealReceived: (state, { data: { appealId, toldId, what, receivedOn, late } }) =>
    withAppeal(state, { appealId, toldId, what, receivedOn, late, status: 'received' }),
  AppealReassessed: (state, { data: { appealId, outcome } }) => changed(state, appealId, outcome),
  AppealForwarded: (state, { data: { appealId } }) => changed(state, appealId, 'forwarded'),
  AppealWithdrawn: (state, { data: { appealId } }) => changed(state, appealId, 'withdrawn'),
};

function changed(state: CaseState, appealId: string, status: Appeal['status']): CaseState {
  const appeal = state.appeals[appealId];
  return appeal ? withAppeal(state, { ...appeal, status }) : state;
}

function withAppeal(state: CaseState, appeal: Appeal): CaseState {
  return { ...state, appeals: { ...state.appeals, [appeal.appealId]: appeal } };
}
