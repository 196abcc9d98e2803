import { Identifier, Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { nameLimit, reasonLimit } from '../limits.js';

/** Who pays; the measure has been running meanwhile. */
export class SettleFundingRequest extends CommandBody {
  @Text('Hvem der betaler; kan udelades, når modellen siger det om den slags indsats.', {
    max: nameLimit,
    singleLine: true,
    optional: true,
  })
  payer?: string;

  @Identifier('Den slags indsats, det viste sig at være, efter modellen.', {
    optional: true,
    foundIn: 'measureKinds',
  })
  kind?: string;

  @Text('Hvorfor?', { max: reasonLimit })
  reason!: string;

  toCommand(measureId: string): CommandOf<'SettleFunding'> {
    const { payer, kind, reason } = this;
    return { type: 'SettleFunding', measureId, payer, kind, reason };
  }
}
