import { Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { reasonLimit } from '../limits.js';

/** A task is not done after all. */
export class DropTaskRequest extends CommandBody {
  @Text('Hvorfor den ikke gøres.', { max: reasonLimit })
  reason!: string;

  toCommand(taskId: string): CommandOf<'DropTask'> {
    return { type: 'DropTask', taskId, reason: this.reason };
  }
}
