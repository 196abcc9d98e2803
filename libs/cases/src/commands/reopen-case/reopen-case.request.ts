import { Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { reasonLimit } from '../limits.js';

/** What is new continues the same case. */
export class ReopenCaseRequest extends CommandBody {
  @Text('Hvorfor sagen genåbnes.', { max: reasonLimit })
  reason!: string;

  toCommand(): CommandOf<'ReopenCase'> {
    const { reason } = this;
    return { type: 'ReopenCase', reason };
  }
}
