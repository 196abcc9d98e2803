import { Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { nameLimit, reasonLimit } from '../limits.js';

/** Who pays; the measure has been running meanwhile. */
export class SettleFundingRequest extends CommandBody {
  @Text('Hvem der betaler.', { max: nameLimit, singleLine: true })
  payer!: string;

  @Text('Hvorfor?', { max: reasonLimit })
  reason!: string;

  toCommand(measureId: string): CommandOf<'SettleFunding'> {
    const { payer, reason } = this;
    return { type: 'SettleFunding', measureId, payer, reason };
  }
}
