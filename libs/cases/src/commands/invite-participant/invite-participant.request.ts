import { Nested } from '../../fields/nested.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { InviteFields } from '../invite-fields.js';

/** "Opgaven sætter holdet": whoever the task needs can be asked until the meeting is over. */
export class InviteParticipantRequest extends CommandBody {
  @Nested('Hvem og hvorfor?', () => InviteFields)
  invite!: InviteFields;

  toCommand(meetingId: string): CommandOf<'InviteParticipant'> {
    const { invite } = this;
    return { type: 'InviteParticipant', meetingId, invite };
  }
}
