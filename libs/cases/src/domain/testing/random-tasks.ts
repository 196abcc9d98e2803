import { hoursAfter, idIn, person, text, type Wanted } from './draw.js';
import { addTask, completeTask, dropTask } from './task-commands.js';

/** What might be wanted of the tasks that may be added to a case. */
export const wantedOfTasks: Pick<Wanted, 'AddTask' | 'CompleteTask' | 'DropTask'> = {
  AddTask: (draw, _, at) =>
    addTask({
      task: draw.one('observe', 'visit', 'observe', 'constructor'),
      ownerId: draw.one('sara', person(draw)),
      because: text(draw),
      by: draw.one(undefined, hoursAfter(at, 200).slice(0, 10), hoursAfter(at, 4000).slice(0, 10)),
    }),
  CompleteTask: (draw, state) => completeTask({ taskId: idIn(draw, state.tasks), ledTo: text(draw) }),
  DropTask: (draw, state) => dropTask({ taskId: idIn(draw, state.tasks), reason: text(draw) }),
};
