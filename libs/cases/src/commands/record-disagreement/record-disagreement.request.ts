import { Choice } from '../../fields/choice.js';
import { Text } from '../../fields/text.js';
import { Uuid } from '../../fields/uuid.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { accountLimit } from '../limits.js';

/** Kept as it was said. */
export class RecordDisagreementRequest extends CommandBody {
  @Uuid('Hvem det er fra: en af mødets deltagere.', { foundIn: 'participants' })
  participantId!: string;

  @Choice(
    'Hvad uenigheden handler om. Uenighed om ansvaret skal afklares, før mødet slutter.',
    ['responsibility', 'other'],
    { name: 'DisagreementAbout' },
  )
  about!: 'responsibility' | 'other';

  @Text('Deltagerens syn, med deltagerens egne ord.', { max: accountLimit })
  view!: string;

  toCommand(meetingId: string): CommandOf<'RecordDisagreement'> {
    const { participantId, about, view } = this;
    return { type: 'RecordDisagreement', meetingId, participantId, about, view };
  }
}
