import type { Evolve } from '../evolver.js';
import type { ClosingEvent } from './closing-events.js';

export const evolveClosing: Evolve<ClosingEvent['type']> = {
  CaseClosed: (state) => ({ ...state, status: 'closed' }),
  CaseReopened: (state, { data }) => ({ ...state, status: 'open', threadHolder: data.threadHolder }),
};
