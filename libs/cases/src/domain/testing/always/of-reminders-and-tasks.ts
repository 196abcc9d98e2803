import type { Rules } from './rules.js';

/** What must hold of the reminder a model asks for, and of the tasks that are added to a case. */
export const ofRemindersAndTasks: Rules = {
  'the model reminds of a question once, and of none that is answered': (before, events) =>
    events.every(
      (event) =>
        event.type !== 'FundingReminderGiven' ||
        !event.data.byModel ||
        (before.measures[event.data.measureId]?.remindAt !== undefined &&
          before.measures[event.data.measureId]?.funding === 'open'),
    ),
  'a closed case has nothing left to do that was added to it': (_, __, { status, tasks }) =>
    status !== 'closed' || Object.values(tasks).every((task) => task.status !== 'open'),
  'what was added to a case is settled once': (before, _, after) =>
    Object.values(before.tasks).every(
      (task) => task.status === 'open' || after.tasks[task.taskId]?.status === task.status,
    ),
};
