import { Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { reasonLimit } from '../limits.js';

/** Those who own the question hear that it still stands. */
export class RemindOfFundingRequest extends CommandBody {
  @Text('Påmindelsen.', { max: reasonLimit })
  says!: string;

  toCommand(measureId: string): CommandOf<'RemindOfFunding'> {
    const { says } = this;
    return { type: 'RemindOfFunding', measureId, says };
  }
}
