import { Flag } from '../../fields/flag.js';
import { Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { reasonLimit } from '../limits.js';

/** Barnets lov § 138: whether an examination or a measure was started. */
export class InformNotifierRequest extends CommandBody {
  @Flag('Er der sat en undersøgelse eller indsats i gang?')
  started!: boolean;

  @Text('Beskeden til den, der har underrettet.', { max: reasonLimit })
  message!: string;

  toCommand(): CommandOf<'InformNotifier'> {
    const { started, message } = this;
    return { type: 'InformNotifier', started, message };
  }
}
