import type { CaseState, TaskInCase } from '../case-state.js';
import type { Evolve } from '../evolver.js';
import type { TaskEvent } from './task-events.js';

export const evolveTasks: Evolve<TaskEvent['type']> = {
  TaskAdded: (state, { data: { taskId, task, title, owner } }) => ({
    ...state,
    tasks: { ...state.tasks, [taskId]: { taskId, task, title, owner, status: 'open' } },
  }),
  TaskCompleted: (state, { data }) => withStatus(state, data.taskId, 'done'),
  TaskDropped: (state, { data }) => withStatus(state, data.taskId, 'dropped'),
};

function withStatus(state: CaseState, taskId: string, status: TaskInCase['status']): CaseState {
  const task = state.tasks[taskId];
  return task ? { ...state, tasks: { ...state.tasks, [taskId]: { ...task, status } } } : state;
}
