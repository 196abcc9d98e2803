import { InstantField } from '../../fields/instant-field.js';
import { Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { nameLimit, reasonLimit } from '../limits.js';

/** Everybody is asked again: who answered, answered for another time. */
export class MoveMeetingRequest extends CommandBody {
  @InstantField('Det nye tidspunkt. Svar på invitationen gjaldt det gamle; alle svarer igen.')
  at!: string;

  @Text('Hvor?', { max: nameLimit, singleLine: true })
  place!: string;

  @Text('Hvorfor flyttes mødet?', { max: reasonLimit })
  reason!: string;

  toCommand(meetingId: string): CommandOf<'MoveMeeting'> {
    const { at, place, reason } = this;
    return { type: 'MoveMeeting', meetingId, at, place, reason };
  }
}
