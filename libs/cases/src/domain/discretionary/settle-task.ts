import { entry, type CaseState, type TaskInCase } from '../case-state.js';
import type { Context } from '../context.js';
import type { Decision } from '../decision.js';
import { holdsAnyRole, holdsThread } from '../people-rules.js';
import { isRejection, reject, type Rejection } from '../rejection.js';
import type { TaskCommand } from './task-commands.js';

type Of<Type extends TaskCommand['type']> = Extract<TaskCommand, { type: Type }>;

/** Told by whoever did it, or by the thread-holder in their place. */
export function completeTask(
  { taskId, ledTo }: Of<'CompleteTask'>,
  state: CaseState,
  context: Context,
): Decision {
  const task = openTask(taskId, state);
  if (isRejection(task)) return task;
  if (!isTheirs(task, state, context)) return reject('not-task-owner', detailOf(task));
  return [{ type: 'TaskCompleted', data: { taskId, title: task.title, ledTo } }];
}

/** It need not be done: whoever has it, holds the thread or could have added it may let it go, with the reason. */
export function dropTask({ taskId, reason }: Of<'DropTask'>, state: CaseState, context: Context): Decision {
  const task = openTask(taskId, state);
  if (isRejection(task)) return task;
  const rule = context.model.discretionaryTasks?.find(({ id }) => id === task.task);
  if (!isTheirs(task, state, context) && !holdsAnyRole(rule?.addedBy ?? [], state, context))
    return reject('not-task-owner', detailOf(task));
  const { title, owner } = task;
  return [{ type: 'TaskDropped', data: { taskId, title, reason, owner } }];
}

function openTask(taskId: string, { tasks }: CaseState): TaskInCase | Rejection {
  const task = entry(tasks, taskId);
  if (!task) return reject('task-not-found');
  return task.status === 'open' ? task : reject('task-settled');
}

function isTheirs({ owner }: TaskInCase, state: CaseState, context: Context): boolean {
  return owner.personId === context.by.personId || holdsThread(state, context);
}

function detailOf({ owner }: TaskInCase): { detail: string } {
  return { detail: `Den ligger hos ${owner.name}.` };
}
