import type { RejectionCode } from '../domain/rejection.js';
import type { PersonCommandType } from './command-body.js';

/** What the rules on tasks that may be added can say no with: part of the list of all commands. */
export const rejectionsOfTasks = {
  AddTask: [
    'consent-ended',
    'date-in-the-past',
    'not-task-adder',
    'task-given',
    'task-not-here',
    'task-too-late',
    'unknown-person',
    'unknown-task',
    'wrong-role-for-task',
  ],
  CompleteTask: ['not-task-owner', 'task-not-found', 'task-settled'],
  DropTask: ['not-task-owner', 'task-not-found', 'task-settled'],
} as const satisfies Partial<Record<PersonCommandType, readonly RejectionCode[]>>;
