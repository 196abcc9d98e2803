import { Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { reasonLimit } from '../limits.js';

/** G5: written down, and nothing waits. */
export class RequestWaitRequest extends CommandBody {
  @Text('Hvorfor der ønskes ventet. Ønsket skrives ned; bekymringen venter ikke.', { max: reasonLimit })
  says!: string;

  toCommand(): CommandOf<'RequestWait'> {
    const { says } = this;
    return { type: 'RequestWait', says };
  }
}
