import type { Evolve } from '../evolver.js';
import type { CaseState } from '../case-state.js';
import type { ConcernEvent, Subject } from './concern-events.js';
import { dateOfBirthIn } from './date-of-birth.js';

export const evolveConcern: Evolve<ConcernEvent['type']> = {
  CaseOpened: (state, { data }) => ({
    ...state,
    status: 'open',
    caseId: data.caseId,
    model: data.model,
    subject: data.subject.kind,
    subjectName: data.subject.name,
    ...bornOn(data.subject),
    unitId: data.unitId,
    level: data.level,
  }),
  ConcernRaised: (state, { data, at }) => ({
    ...state,
    raisedAt: at,
    raisedBy: data.raisedBy.personId,
    severity: data.severity,
    acute: data.acute,
    suspectedAbuse: data.suspectedAbuse,
    ...(data.honourConflict && { honourConflict: true }),
  }),
  ConcernReceived: (state, { data, at }) => ({
    ...state,
    reception: {
      at,
      unitId: data.unitId,
      handlers: [],
      assessed: false,
      met: false,
      acknowledged: false,
      informed: false,
      ...(data.reassessment && { earlierHandlers: data.reassessment.earlierHandlers }),
    },
  }),
  ParentContactBarred: (state) => ({ ...state, parentContact: 'barred' }),
  RiskAssessed: (state) => ({ ...state, riskAssessed: true }),
  ParentContactOpened: (state) => ({ ...state, parentContact: 'open' }),
  ParentContactSuspended: (state) => ({ ...state, parentContact: 'suspended' }),
  ParentContactResumed: (state) => ({ ...state, parentContact: 'open' }),
  // G5: recorded for the trail; it stops nothing.
  WaitRequested: (state) => state,
  ThreadHolderNamed: (state, { data }) => ({ ...state, threadHolder: data.holder }),
};

function bornOn(subject: Subject): Pick<CaseState, 'bornOn'> {
  const born = subject.kind === 'child' ? dateOfBirthIn(subject.cpr) : undefined;
  return born === undefined ? {} : { bornOn: born };
}
