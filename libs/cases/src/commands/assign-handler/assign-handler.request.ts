import { Identifier, Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { reasonLimit } from '../limits.js';

/** One social worker has it. */
export class AssignHandlerRequest extends CommandBody {
  @Identifier('Rådgiveren.', { foundIn: 'people' })
  handlerId!: string;

  @Text('Hvorfor netop denne rådgiver.', { max: reasonLimit })
  reason!: string;

  toCommand(): CommandOf<'AssignHandler'> {
    const { handlerId, reason } = this;
    return { type: 'AssignHandler', handlerId, reason };
  }
}
