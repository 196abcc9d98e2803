import { wanting } from './commands.js';
import { ppr } from './municipality.js';
import { theTask } from './task-history.js';

export const addTask = wanting('AddTask', {
  task: 'observe',
  ownerId: ppr.personId,
  because: 'Ingen har set ham i frikvarteret.',
});
export const completeTask = wanting('CompleteTask', {
  taskId: theTask,
  ledTo: 'Han er med, når legen har regler.',
});
export const dropTask = wanting('DropTask', { taskId: theTask, reason: 'Klassen er delt.' });
