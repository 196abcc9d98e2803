import { DateField } from '../../fields/date-field.js';
import { Identifier, Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { reasonLimit } from '../limits.js';

/** The meeting ends with a shared next step. */
export class CloseMeetingRequest extends CommandBody {
  @Identifier('Udfaldet, et af modellens.', { foundIn: 'outcomes' })
  outcome!: string;

  @Text('Hvorfor mødet ender med dette udfald.', { max: reasonLimit })
  reason!: string;

  @DateField('Hvornår følges der op?')
  followUp!: string;

  toCommand(meetingId: string): CommandOf<'CloseMeeting'> {
    const { outcome, reason, followUp } = this;
    return { type: 'CloseMeeting', meetingId, outcome, reason, followUp };
  }
}
