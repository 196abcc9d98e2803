import type { DiscretionaryTask } from '../domain/model.js';
import type { WrittenModel } from './written/written-model.js';

export function translateDiscretionaryTask(
  task: NonNullable<WrittenModel['valgfrie opgaver']>[number],
): DiscretionaryTask {
  const { 'gøres inden': within, 'handler om': subjects } = task;
  return {
    id: task.id,
    title: task.titel,
    levels: task.niveauer,
    addedBy: task['tilføjes af'],
    givenTo: task['gives til'],
    ...(within && { within }),
    ...(subjects && { subjects }),
  };
}
