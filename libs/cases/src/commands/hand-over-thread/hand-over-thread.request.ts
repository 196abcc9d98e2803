import { Identifier, Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { reasonLimit } from '../limits.js';

/** One named person holds the thread, always. */
export class HandOverThreadRequest extends CommandBody {
  @Identifier('Den nye tovholder.', { foundIn: 'people' })
  toPersonId!: string;

  @Text('Hvorfor?', { max: reasonLimit })
  reason!: string;

  toCommand(): CommandOf<'HandOverThread'> {
    const { toPersonId, reason } = this;
    return { type: 'HandOverThread', toPersonId, reason };
  }
}
