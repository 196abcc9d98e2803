import { InstantField } from '../../fields/instant-field.js';
import { Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { reasonLimit } from '../limits.js';

/** A proposal moves nothing; whoever leads the meeting does. */
export class ProposeAnotherTimeRequest extends CommandBody {
  @InstantField('Tidspunktet, der passer bedre.')
  at!: string;

  @Text('Hvorfor?', { max: reasonLimit })
  reason!: string;

  toCommand(meetingId: string, participantId: string): CommandOf<'ProposeAnotherTime'> {
    const { at, reason } = this;
    return { type: 'ProposeAnotherTime', meetingId, participantId, at, reason };
  }
}
