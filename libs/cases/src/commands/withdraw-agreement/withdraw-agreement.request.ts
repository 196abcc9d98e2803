import { Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { reasonLimit } from '../limits.js';

/** While the meeting goes on; afterwards an agreement is kept, missed or changed. */
export class WithdrawAgreementRequest extends CommandBody {
  @Text('Hvorfor aftalen tages ud.', { max: reasonLimit })
  reason!: string;

  toCommand(agreementId: string): CommandOf<'WithdrawAgreement'> {
    const { reason } = this;
    return { type: 'WithdrawAgreement', agreementId, reason };
  }
}
