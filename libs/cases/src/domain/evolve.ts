import { evolveAgreements } from './agreements/evolve-agreements.js';
import { namedForOffice } from './access/named-for-office.js';
import { peopleNamedBy } from './access/people-named-by.js';
import { evolveAppeals } from './appeals/evolve-appeals.js';
import { evolveAuthority } from './authority/evolve-authority.js';
import type { CaseEvent, CaseEventType } from './case-event.js';
import { noCase, type CaseState } from './case-state.js';
import { evolveClosing } from './closing/evolve-closing.js';
import { evolveConcern } from './concern/evolve-concern.js';
import { evolveConsent } from './consent/evolve-consent.js';
import { evolveDeadlines } from './deadlines/evolve-deadlines.js';
import { evolveTasks } from './discretionary/evolve-tasks.js';
import { evolveGrants } from './grants/evolve-grants.js';
import { passedBy, rememberPassed } from './deadlines/milestones.js';
import { evolveLevels } from './levels/evolve-levels.js';
import { evolveMeasures } from './measures/evolve-measures.js';
import { evolveMeeting } from './meeting/evolve-meeting.js';
import { evolveModelChange } from './model-change/evolve-model-change.js';
import { evolveNotices } from './notices/evolve-notices.js';
import type { Evolve } from './evolver.js';

export const evolvers: Evolve<CaseEventType> = {
  ...evolveConcern,
  ...evolveConsent,
  ...evolveMeeting,
  ...evolveAgreements,
  ...evolveLevels,
  ...evolveAuthority,
  ...evolveMeasures,
  ...evolveGrants,
  ...evolveNotices,
  ...evolveTasks,
  ...evolveAppeals,
  ...evolveDeadlines,
  ...evolveClosing,
  ...evolveModelChange,
};

export function evolve(state: CaseState, event: CaseEvent): CaseState {
  const evolver = evolvers[event.type] as (state: CaseState, event: CaseEvent) => CaseState;
  return withMilestonesPassed(withPartGiven(evolver(state, event), event), event);
}

export function fold(events: readonly CaseEvent[], from: CaseState = noCase): CaseState {
  return events.reduce(evolve, from);
}

function withPartGiven(state: CaseState, event: CaseEvent): CaseState {
  const named = peopleNamedBy(event).filter((personId) => !state.withPart.includes(personId));
  const given = named.length === 0 ? state : { ...state, withPart: [...state.withPart, ...new Set(named)] };
  return withOfficeGiven(given, namedForOffice(event));
}

/** From then on their sight of the case rests on the office, whatever the family takes back. */
function withOfficeGiven(state: CaseState, named: readonly string[]): CaseState {
  if (named.length === 0) return state;
  const withOffice = [...new Set([...state.withOffice, ...named])];
  const byConsent = Object.entries(state.sightByConsent).filter(([personId]) => !named.includes(personId));
  return { ...state, withOffice, sightByConsent: Object.fromEntries(byConsent) };
}

function withMilestonesPassed(state: CaseState, event: CaseEvent): CaseState {
  const passed = rememberPassed(state.passed, passedBy(event, event.at));
  return passed === state.passed ? state : { ...state, passed };
}
