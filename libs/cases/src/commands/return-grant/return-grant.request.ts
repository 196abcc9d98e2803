import { Text } from '../../fields/text.js';
import { WholeNumber } from '../../fields/whole-number.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { mostKroner, reasonLimit } from '../limits.js';

/** What is not needed goes back. */
export class ReturnGrantRequest extends CommandBody {
  @WholeNumber('Beløbet, der gives tilbage, i hele kroner.', { min: 1, max: mostKroner })
  amountKroner!: number;

  @Text('Hvorfor der ikke er brug for det.', { max: reasonLimit })
  reason!: string;

  toCommand(grantId: string): CommandOf<'ReturnGrant'> {
    const { amountKroner, reason } = this;
    return { type: 'ReturnGrant', grantId, amountKroner, reason };
  }
}
