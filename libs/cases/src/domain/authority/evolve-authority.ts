import type { CaseState, Reception, Screening } from '../case-state.js';
import type { Evolve } from '../evolver.js';
import type { Actor } from '../people.js';
import type { AuthorityEvent } from './authority-events.js';

export const evolveAuthority: Evolve<AuthorityEvent['type']> = {
  HandlerAssigned: (state, { data }) =>
    inReception(state, (reception) => ({
      ...reception,
      handler: data.handler,
      handlers: [...new Set([...reception.handlers, data.handler.personId])],
    })),
  ConcernAssessed: (state, { by, data: { acuteNeed } }) =>
    inReception(handledBy(by, state), (reception) => ({ ...reception, assessed: true, acuteNeed })),
  ScreeningOpened: (state) => ({ ...state, screening: { status: 'open', running: 'none' } }),
  NotifierAcknowledged: (state) => inReception(state, (reception) => ({ ...reception, acknowledged: true })),
  NotifierInformed: (state) => inReception(state, (reception) => ({ ...reception, informed: true })),
  // The notifier is owed word of this screening, whatever they were told of an earlier one.
  ScreeningDecided: (state, { data: { outcome }, by }) => ({
    ...inReception(handledBy(by, state), (reception) => ({ ...reception, informed: false })),
    screening: { status: 'decided', outcome, running: outcome === 'nothing-further' ? 'none' : outcome },
  }),
  InquiryCompleted: (state, { data, by }) =>
    running(handledBy(by, state), data.examinationNeeded ? 'examination' : 'none'),
  ExaminationCompleted: (state, { data, by }) =>
    running(handledBy(by, state), data.provisional ? 'examination' : 'none'),
};

// Barnets lov § 137: whoever decided in the case has handled it, assigned or not.
function handledBy({ personId }: Actor, state: CaseState): CaseState {
  return inReception(state, (reception) => ({
    ...reception,
    handlers: [...new Set([...reception.handlers, personId])],
  }));
}

function inReception(state: CaseState, change: (reception: Reception) => Reception): CaseState {
  return state.reception ? { ...state, reception: change(state.reception) } : state;
}

function running(state: CaseState, now: Screening['running']): CaseState {
  return state.screening ? { ...state, screening: { ...state.screening, running: now } } : state;
}
