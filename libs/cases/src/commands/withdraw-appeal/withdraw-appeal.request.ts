import { Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { reasonLimit } from '../limits.js';

/** The family no longer complains. */
export class WithdrawAppealRequest extends CommandBody {
  @Text('Hvordan og hvorfor klagen blev trukket tilbage.', { max: reasonLimit })
  reason!: string;

  toCommand(appealId: string): CommandOf<'WithdrawAppeal'> {
    const { reason } = this;
    return { type: 'WithdrawAppeal', appealId, reason };
  }
}
