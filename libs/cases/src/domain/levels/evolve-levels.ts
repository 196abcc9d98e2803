import type { Evolve } from '../evolver.js';
import type { LevelEvent } from './level-events.js';

export const evolveLevels: Evolve<LevelEvent['type']> = {
  AdviceRequested: (state, { data: { adviceId, to, question, asked } }) => ({
    ...state,
    advice: {
      ...state.advice,
      [adviceId]: { adviceId, to, question, asked: asked.map(({ personId }) => personId), givenBy: [] },
    },
  }),
  AdviceGiven: (state, { by, data: { adviceId } }) => {
    const advice = state.advice[adviceId];
    if (!advice) return state;
    const answered = { ...advice, givenBy: [...advice.givenBy, by.personId] };
    return { ...state, advice: { ...state.advice, [adviceId]: answered } };
  },
  CaseEscalated: (state, { data }) => ({ ...state, level: data.to, threadHolder: data.threadHolder }),
  CaseReturned: (state, { data }) => ({ ...state, level: data.to, threadHolder: data.threadHolder }),
};
