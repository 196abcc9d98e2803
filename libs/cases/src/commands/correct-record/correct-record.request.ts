import { Identifier, Text } from '../../fields/text.js';
import { Uuid } from '../../fields/uuid.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { accountLimit } from '../limits.js';

/** Added to the record and shown as a correction; the record stays as it was closed. */
export class CorrectRecordRequest extends CommandBody {
  @Uuid('Hvem det er fra: en af mødets deltagere.', { foundIn: 'participants' })
  participantId!: string;

  @Identifier('Trinnet, rettelsen handler om.', { optional: true, foundIn: 'steps' })
  step?: string;

  @Text('Hvad der skulle have stået.', { max: accountLimit })
  says!: string;

  toCommand(meetingId: string): CommandOf<'CorrectRecord'> {
    const { participantId, step, says } = this;
    return { type: 'CorrectRecord', meetingId, participantId, step, says };
  }
}
