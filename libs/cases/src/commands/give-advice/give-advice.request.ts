import { Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { accountLimit } from '../limits.js';

/** Knowledge for whoever asked; the case does not move. */
export class GiveAdviceRequest extends CommandBody {
  @Text('Rådet.', { max: accountLimit })
  advice!: string;

  toCommand(adviceId: string): CommandOf<'GiveAdvice'> {
    const { advice } = this;
    return { type: 'GiveAdvice', adviceId, advice };
  }
}
