import type { CaseState, Deadline } from '../case-state.js';
import type { Evolve } from '../evolver.js';
import type { DeadlineEvent } from './deadline-events.js';

export const evolveDeadlines: Evolve<DeadlineEvent['type']> = {
  DeadlineSet: (state, { data: { deadlineId, rule, measureId, appealId, owner, startsAt, dueAt } }) => ({
    ...state,
    deadlines: {
      ...state.deadlines,
      [deadlineId]: {
        status: 'running',
        ...{ deadlineId, rule, owner, startsAt, dueAt },
        ...(measureId !== undefined && { measureId }),
        ...(appealId !== undefined && { appealId }),
      },
    },
  }),
  DeadlineMoved: (state, { data: { deadlineId, rule, owner, dueAt } }) => {
    const before = state.deadlines[deadlineId];
    if (!before) return state;
    const moved: Deadline = { ...before, rule, owner, dueAt };
    delete moved.terms;
    return { ...state, deadlines: { ...state.deadlines, [deadlineId]: moved } };
  },
  DeadlineMet: (state, { data }) => withStatus(state, data.deadlineId, 'met'),
  DeadlineMissed: (state, { data }) => withStatus(state, data.deadlineId, 'missed'),
  DeadlineLapsed: (state, { data }) => withStatus(state, data.deadlineId, 'lapsed'),
};

function withStatus(state: CaseState, deadlineId: string, status: Deadline['status']): CaseState {
  const deadline = state.deadlines[deadlineId];
  return deadline
    ? { ...state, deadlines: { ...state.deadlines, [deadlineId]: { ...deadline, status } } }
    : state;
}
