import type { CaseEvent } from '../../case-event.js';
import type { CaseState } from '../../case-state.js';
import { shippedVersions } from '../model-versions.js';
import { ofClosedCases } from './of-closed-cases.js';
import { ofComplaints } from './of-complaints.js';
import { ofDecisions } from './of-decisions.js';
import { ofGates } from './of-gates.js';
import { ofMeetings } from './of-meetings.js';
import { ofMoney } from './of-money.js';
import { ofPeopleAndLevels } from './of-people-and-levels.js';
import { ofPromises } from './of-promises.js';
import { ofRemindersAndTasks } from './of-reminders-and-tasks.js';
import type { Rules } from './rules.js';

const always: Rules = {
  ...ofClosedCases,
  ...ofComplaints,
  ...ofDecisions,
  ...ofGates,
  ...ofMeetings,
  ...ofMoney,
  ...ofPeopleAndLevels,
  ...ofPromises,
  ...ofRemindersAndTasks,
};

/** What must hold after every command, whatever came before; the names of what does not. */
export function broken(
  before: CaseState,
  events: readonly CaseEvent[],
  after: CaseState,
  versions = shippedVersions,
): string[] {
  const modelOf = ({ model }: CaseState) => versions.of(model).model;
  return Object.entries(always)
    .filter(([, holds]) => !holds(before, events, after, modelOf))
    .map(([rule]) => rule);
}
