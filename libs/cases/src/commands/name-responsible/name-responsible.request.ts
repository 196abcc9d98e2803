import { Identifier, Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { reasonLimit } from '../limits.js';

/** Ends a disagreement about responsibility; only whoever has the mandate can. */
export class NameResponsibleRequest extends CommandBody {
  @Identifier('Den ansvarlige.', { foundIn: 'people' })
  responsibleId!: string;

  @Text('Hvorfor?', { max: reasonLimit })
  reason!: string;

  toCommand(meetingId: string): CommandOf<'NameResponsible'> {
    const { responsibleId, reason } = this;
    return { type: 'NameResponsible', meetingId, responsibleId, reason };
  }
}
