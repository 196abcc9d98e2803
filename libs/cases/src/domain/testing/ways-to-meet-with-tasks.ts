import type { CaseCommand } from '../case-command.js';
import type { ActingPerson } from '../people.js';
import type { RejectionCode } from '../rejection.js';
import { closeCase } from './commands.js';
import { concernRaised } from './concern-history.js';
import { given, type History, type Outcome } from './given.js';
import { ppr, schoolLeader, teacher } from './municipality.js';
import { addTask, completeTask, dropTask } from './task-commands.js';
import { taskAdded, taskCompleted, withTasks } from './task-history.js';

function wants(what: CaseCommand, by: ActingPerson = schoolLeader, history: History = []): Outcome {
  return given(concernRaised(), ...history)
    .by(by)
    .with({ model: withTasks })
    .when(what);
}

/** What is refused of tasks that may be added. */
export const waysToMeetWithTasks = {
  'unknown-task': () => wants(addTask({ task: 'gold' })),
  'task-not-here': () =>
    given(concernRaised())
      .by(schoolLeader)
      .with({
        model: {
          ...withTasks,
          discretionaryTasks: withTasks.discretionaryTasks.map((task) => ({ ...task, levels: ['forum'] })),
        },
      })
      .when(addTask()),
  'not-task-adder': () => wants(addTask(), teacher),
  'not-task-owner': () => wants(completeTask(), schoolLeader, [taskAdded()]),
  'task-given': () => wants(addTask(), schoolLeader, [taskAdded()]),
  'task-too-late': () => wants(addTask({ by: '2026-06-01' })),
  'task-not-found': () => wants(dropTask()),
  'task-settled': () => wants(completeTask(), ppr, [taskAdded(), taskCompleted()]),
  'tasks-open': () => wants(closeCase(), schoolLeader, [taskAdded()]),
} satisfies Partial<Record<RejectionCode, () => Outcome>>;
