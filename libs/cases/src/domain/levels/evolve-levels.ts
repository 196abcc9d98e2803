import type { Evolve } from '../evolver.js';
import type { LevelEvent } from './level-events.js';

export const evolveLevels: Evolve<LevelEvent['type']> = {
  AdviceRequested: (state, { data: { adviceId, to, asked } }) => ({
    ...state,
    advice: {
      ...state.advice,
      [adviceId]: { adviceId, to, asked: asked.map(({ personId }) => personId), given: false },
    },
  }),
  AdviceGiven: (state, { data: { adviceId } }) => {
    const advice = state.advice[adviceId];
    return advice ? { ...state, advice: { ...state.advice, [adviceId]: { ...advice, given: true } } } : state;
  },
  CaseEscalated: (state, { data }) => ({ ...state, level: data.to, threadHolder: data.threadHolder }),
  CaseReturned: (state, { data }) => ({ ...state, level: data.to, threadHolder: data.threadHolder }),
};
