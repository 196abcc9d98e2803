import { Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { reasonLimit } from '../limits.js';

/** No to a grant that several must agree on. */
export class DeclineGrantRequest extends CommandBody {
  @Text('Hvorfor ikke.', { max: reasonLimit })
  reason!: string;

  toCommand(grantId: string): CommandOf<'DeclineGrant'> {
    return { type: 'DeclineGrant', grantId, reason: this.reason };
  }
}
