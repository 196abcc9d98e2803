import type { Capacity } from '@tovholder/model';
import { choiceRule } from '../../fields/choice.js';
import { DateField } from '../../fields/date-field.js';
import { ListOf } from '../../fields/list-of.js';
import { Text } from '../../fields/text.js';
import { Uuid } from '../../fields/uuid.js';
import { capacities } from '../choices.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { accountLimit } from '../limits.js';

/** Someone looked whether it helps: one measure, or the case as a whole. */
export class HoldFollowUpRequest extends CommandBody {
  @Text('Hvad der er sket siden sidst.', { max: accountLimit })
  progress!: string;

  @Uuid(
    'Indsatsen, der blev fulgt op på. Udelades den, gælder det sagen som helhed og ingen indsats’ frist.',
    {
      optional: true,
      foundIn: 'measures',
    },
  )
  measureId?: string;

  @ListOf('Hvem der blev hørt. Skal med, når det gælder en indsats.', choiceRule(capacities), {
    max: capacities.length,
    optional: true,
  })
  heard?: Capacity[];

  @DateField('Hvornår følges der op næste gang?', { optional: true })
  next?: string;

  toCommand(): CommandOf<'HoldFollowUp'> {
    const { progress, measureId, heard, next } = this;
    return { type: 'HoldFollowUp', progress, measureId, heard, next };
  }
}
