import { Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { reasonLimit } from '../limits.js';

/** Barnets lov § 138: the notifier hears that the concern was received. */
export class AcknowledgeNotifierRequest extends CommandBody {
  @Text('Beskeden til den, der har underrettet.', { max: reasonLimit })
  message!: string;

  toCommand(): CommandOf<'AcknowledgeNotifier'> {
    const { message } = this;
    return { type: 'AcknowledgeNotifier', message };
  }
}
