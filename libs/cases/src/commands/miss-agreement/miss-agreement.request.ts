import { Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { reasonLimit } from '../limits.js';

/** Not done. Said openly, so that the next meeting starts from what is. */
export class MissAgreementRequest extends CommandBody {
  @Text('Hvorfor det ikke blev til noget.', { max: reasonLimit })
  reason!: string;

  toCommand(agreementId: string): CommandOf<'MissAgreement'> {
    const { reason } = this;
    return { type: 'MissAgreement', agreementId, reason };
  }
}
