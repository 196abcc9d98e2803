import { DateField } from '../../fields/date-field.js';
import { Text } from '../../fields/text.js';
import { Uuid } from '../../fields/uuid.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { accountLimit, reasonLimit } from '../limits.js';

/** Owner and date may come later in the meeting; it does not close without them. */
export class MakeAgreementRequest extends CommandBody {
  @Text('Hvad der gøres.', { max: accountLimit })
  does!: string;

  @Text('Hvad man kan se, når det virker.', { max: reasonLimit })
  signOfProgress!: string;

  @Uuid('Den ansvarlige, en af mødets deltagere. Kan vente til senere på mødet.', {
    optional: true,
    foundIn: 'participants',
  })
  ownerId?: string;

  @DateField('Hvornår det er gjort. Kan vente til senere på mødet.', { optional: true })
  by?: string;

  toCommand(meetingId: string): CommandOf<'MakeAgreement'> {
    const { does, signOfProgress, ownerId, by } = this;
    return { type: 'MakeAgreement', meetingId, does, signOfProgress, ownerId, by };
  }
}
