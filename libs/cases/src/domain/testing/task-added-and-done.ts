import * as command from './commands.js';
import { familyLeader, ppr, schoolLeader, socialWorker, teacher } from './municipality.js';
import { playing, type Play } from './playing.js';
import { addTask, completeTask, dropTask } from './task-commands.js';

/** What Viborg's model says may be done and need not: one task is done, one is dropped. */
export function taskAddedAndDone(): Play {
  const play = playing()
    .at('2026-03-02T08:00:00.000Z')
    .does(teacher, command.raiseConcern())
    .isRefused(familyLeader, addTask({ task: 'observe-in-class' }))
    .does(teacher, addTask({ task: 'observe-in-class', by: '2026-03-13' }))
    .does(schoolLeader, addTask({ task: 'visit-at-home', ownerId: socialWorker.personId }));
  const [observe, visit] = play.all('TaskAdded').map(({ data }) => data.taskId);
  return play
    .at('2026-03-12T08:00:00.000Z')
    .does(ppr, completeTask({ taskId: observe }))
    .does(socialWorker, dropTask({ taskId: visit, reason: 'Familien vil hellere mødes på skolen.' }));
}
