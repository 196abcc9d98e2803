import { Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { reasonLimit } from '../limits.js';

/** G1 ends when the authority says so, and not before the child is heard. */
export class OpenParentContactRequest extends CommandBody {
  @Text('Hvorfor forældrene nu kan kontaktes.', { max: reasonLimit })
  reason!: string;

  toCommand(): CommandOf<'OpenParentContact'> {
    const { reason } = this;
    return { type: 'OpenParentContact', reason };
  }
}
