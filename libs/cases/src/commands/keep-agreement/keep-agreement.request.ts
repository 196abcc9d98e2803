import { Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { accountLimit } from '../limits.js';

/** Done, and what it led to. */
export class KeepAgreementRequest extends CommandBody {
  @Text('Hvad der er sket, og hvad man kan se.', { max: accountLimit })
  progress!: string;

  toCommand(agreementId: string): CommandOf<'KeepAgreement'> {
    const { progress } = this;
    return { type: 'KeepAgreement', agreementId, progress };
  }
}
