import { Choice } from '../../fields/choice.js';
import { Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { reasonLimit } from '../limits.js';

/** Yes or no, with a word if one is needed. */
export class AnswerInvitationRequest extends CommandBody {
  @Choice('Kommer deltageren?', ['accepted', 'declined'], { name: 'InvitationAnswer' })
  answer!: 'accepted' | 'declined';

  @Text('En bemærkning til svaret.', { max: reasonLimit, optional: true })
  note?: string;

  toCommand(meetingId: string, participantId: string): CommandOf<'AnswerInvitation'> {
    const { answer } = this;
    return { type: 'AnswerInvitation', meetingId, participantId, answer, note: this.note ?? '' };
  }
}
