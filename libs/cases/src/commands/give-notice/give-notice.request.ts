import { DateField } from '../../fields/date-field.js';
import { Identifier, Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { accountLimit } from '../limits.js';

/** Something new that somebody else can act on; they are told of it once. */
export class GiveNoticeRequest extends CommandBody {
  @Identifier('Hvilket advis: et af dem, som nogen skriver.', { foundIn: 'noticeKinds' })
  notice!: string;

  @Text('Hvad der er sket.', { max: accountLimit })
  says!: string;

  @DateField('Hvilken dag det skete. Det, der er svaret på den dag eller senere, gives ikke igen.')
  happenedOn!: string;

  toCommand(): CommandOf<'GiveNotice'> {
    const { notice, says, happenedOn } = this;
    return { type: 'GiveNotice', notice, says, happenedOn };
  }
}
