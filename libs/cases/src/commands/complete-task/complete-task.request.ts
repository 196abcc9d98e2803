import { Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { accountLimit } from '../limits.js';

/** A task was done. */
export class CompleteTaskRequest extends CommandBody {
  @Text('Hvad det førte til.', { max: accountLimit })
  ledTo!: string;

  toCommand(taskId: string): CommandOf<'CompleteTask'> {
    return { type: 'CompleteTask', taskId, ledTo: this.ledTo };
  }
}
