import { DateField } from '../../fields/date-field.js';
import { Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { accountLimit } from '../limits.js';

/** Someone looked whether it helps. */
export class HoldFollowUpRequest extends CommandBody {
  @Text('Hvad der er sket siden sidst.', { max: accountLimit })
  progress!: string;

  @DateField('Hvornår følges der op næste gang?', { optional: true })
  next?: string;

  toCommand(): CommandOf<'HoldFollowUp'> {
    const { progress, next } = this;
    return { type: 'HoldFollowUp', progress, next };
  }
}
