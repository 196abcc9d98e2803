import { Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { reasonLimit } from '../limits.js';

/** Takes nothing back from the authority; receipt and its deadlines stand. */
export class CancelMeetingRequest extends CommandBody {
  @Text('Hvorfor aflyses mødet?', { max: reasonLimit })
  reason!: string;

  toCommand(meetingId: string): CommandOf<'CancelMeeting'> {
    const { reason } = this;
    return { type: 'CancelMeeting', meetingId, reason };
  }
}
