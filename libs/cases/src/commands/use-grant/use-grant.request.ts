import { DateField } from '../../fields/date-field.js';
import { Text } from '../../fields/text.js';
import { WholeNumber } from '../../fields/whole-number.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { accountLimit, mostKroner } from '../limits.js';

/** What granted money was used for. */
export class UseGrantRequest extends CommandBody {
  @WholeNumber('Beløbet i hele kroner; ører rundes op.', { min: 1, max: mostKroner })
  amountKroner!: number;

  @Text('Hvad pengene er brugt til.', { max: accountLimit })
  what!: string;

  @DateField('Hvornår de er brugt.')
  usedOn!: string;

  toCommand(grantId: string): CommandOf<'UseGrant'> {
    const { amountKroner, what, usedOn } = this;
    return { type: 'UseGrant', grantId, amountKroner, what, usedOn };
  }
}
