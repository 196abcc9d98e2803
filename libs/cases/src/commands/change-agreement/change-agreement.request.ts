import { DateField } from '../../fields/date-field.js';
import { Text } from '../../fields/text.js';
import { Uuid } from '../../fields/uuid.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { accountLimit, reasonLimit } from '../limits.js';

/** What stands after the change; owner and date stay when left out. */
export class ChangeAgreementRequest extends CommandBody {
  @Text('Hvad der gøres.', { max: accountLimit })
  does!: string;

  @Text('Hvad man kan se, når det virker.', { max: reasonLimit })
  signOfProgress!: string;

  @Uuid('Den ansvarlige; udelades den, er det den samme.', { optional: true })
  ownerId?: string;

  @DateField('Hvornår det er gjort; udelades den, er det den samme dag.', { optional: true })
  by?: string;

  @Text('Hvorfor aftalen ændres.', { max: reasonLimit })
  reason!: string;

  toCommand(agreementId: string): CommandOf<'ChangeAgreement'> {
    const { does, signOfProgress, ownerId, by, reason } = this;
    return { type: 'ChangeAgreement', agreementId, does, signOfProgress, ownerId, by, reason };
  }
}
