import { DateField } from '../../fields/date-field.js';
import { Text } from '../../fields/text.js';
import { Uuid } from '../../fields/uuid.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { accountLimit, reasonLimit } from '../limits.js';

/** What is to be otherwise; what is left out stays as it was agreed. */
export class ChangeAgreementRequest extends CommandBody {
  @Text('Hvad der gøres; udelades det, er det det samme.', { max: accountLimit, optional: true })
  does?: string;

  @Text('Hvad man kan se, når det virker; udelades det, er det det samme.', {
    max: reasonLimit,
    optional: true,
  })
  signOfProgress?: string;

  @Uuid('Den ansvarlige; udelades den, er det den samme.', { optional: true, foundIn: 'participants' })
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
