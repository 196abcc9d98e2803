import { ListOfNested } from '../../fields/list-of.js';
import { Identifier, Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { accountLimit } from '../limits.js';

/** More than any action card asks. */
const mostAnswers = 20;

export class PreparedAnswerFields {
  @Identifier('Actioncardets spørgsmål.', { foundIn: 'questions' })
  questionId!: string;

  @Text('Svaret.', { max: accountLimit })
  says!: string;
}

/** Along the action card; what is prepared here is not asked again at the meeting. */
export class PrepareForMeetingRequest extends CommandBody {
  @ListOfNested('Svar på actioncardets spørgsmål.', () => PreparedAnswerFields, {
    atLeast: { items: 1, says: 'Svar på mindst ét af kortets spørgsmål.' },
    max: mostAnswers,
  })
  answers!: PreparedAnswerFields[];

  toCommand(meetingId: string, participantId: string): CommandOf<'PrepareForMeeting'> {
    const { answers } = this;
    return { type: 'PrepareForMeeting', meetingId, participantId, answers };
  }
}
