import { entry, type CaseState } from '../case-state.js';
import type { Context } from '../context.js';
import type { Decision } from '../decision.js';
import { reject } from '../rejection.js';
import type { DeadlineCommand } from './deadline-commands.js';

export function missDeadline({ deadlineId }: DeadlineCommand, state: CaseState, { at }: Context): Decision {
  const deadline = entry(state.deadlines, deadlineId);
  if (deadline?.status !== 'running') return reject('deadline-not-open');
  if (at <= deadline.dueAt) return reject('deadline-not-passed');
  const { rule, dueAt } = deadline;
  return [{ type: 'DeadlineMissed', data: { deadlineId, rule, dueAt } }];
}
