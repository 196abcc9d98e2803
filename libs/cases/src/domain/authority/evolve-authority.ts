import type { CaseState, Reception, Screening } from '../case-state.js';
import type { Evolve } from '../evolver.js';
import type { AuthorityEvent } from './authority-events.js';

export const evolveAuthority: Evolve<AuthorityEvent['type']> = {
  HandlerAssigned: (state, { data }) =>
    inReception(state, (reception) => ({
      ...reception,
      handler: data.handler,
      handlers: [...new Set([...reception.handlers, data.handler.personId])],
    })),
  ConcernAssessed: (state, { by }) =>
    inReception(state, (reception) => ({
      ...reception,
      assessed: true,
      handlers: [...new Set([...reception.handlers, by.personId])],
    })),
  ScreeningOpened: (state) => ({ ...state, screening: { status: 'open', running: 'none' } }),
  NotifierAcknowledged: (state) => inReception(state, (reception) => ({ ...reception, acknowledged: true })),
  NotifierInformed: (state) => inReception(state, (reception) => ({ ...reception, informed: true })),
  ScreeningDecided: (state, { data: { outcome } }) => ({
    ...state,
    screening: { status: 'decided', outcome, running: outcome === 'nothing-further' ? 'none' : outcome },
  }),
  InquiryCompleted: (state, { data }) => running(state, data.examinationNeeded ? 'examination' : 'none'),
  ExaminationCompleted: (state, { data }) => running(state, data.provisional ? 'examination' : 'none'),
};

function inReception(state: CaseState, change: (reception: Reception) => Reception): CaseState {
  return state.reception ? { ...state, reception: change(state.reception) } : state;
}

function running(state: CaseState, now: Screening['running']): CaseState {
  return state.screening ? { ...state, screening: { ...state.screening, running: now } } : state;
}
