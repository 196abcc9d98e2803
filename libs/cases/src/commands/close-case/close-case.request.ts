import { Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { accountLimit, reasonLimit } from '../limits.js';

/** A case ends when its duties are done. */
export class CloseCaseRequest extends CommandBody {
  @Text('Hvorfor sagen afsluttes.', { max: reasonLimit })
  reason!: string;

  @Text('Hvad der er blevet anderledes for barnet.', { max: accountLimit })
  whatChanged!: string;

  toCommand(): CommandOf<'CloseCase'> {
    const { reason, whatChanged } = this;
    return { type: 'CloseCase', reason, whatChanged };
  }
}
