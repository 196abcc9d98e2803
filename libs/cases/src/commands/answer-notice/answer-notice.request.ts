import { Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { accountLimit } from '../limits.js';

/** What is done about it: from then on it does not come back. */
export class AnswerNoticeRequest extends CommandBody {
  @Text('Svaret: hvad der gøres.', { max: accountLimit })
  answer!: string;

  toCommand(noticeId: string): CommandOf<'AnswerNotice'> {
    const { answer } = this;
    return { type: 'AnswerNotice', noticeId, answer };
  }
}
