import { Text } from '../../fields/text.js';
import { Uuid } from '../../fields/uuid.js';
import { WholeNumber } from '../../fields/whole-number.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { reasonLimit } from '../limits.js';

/** Where things stand, one answer per participant; a new answer takes the place of the earlier. */
export class GiveScaleRequest extends CommandBody {
  @Uuid('Hvem det er fra: en af mødets deltagere.', { foundIn: 'participants' })
  participantId!: string;

  @WholeNumber('Fra 0, som er værst, til 10, som er bedst.', { min: 0, max: 10 })
  value!: number;

  @Text('Hvad tallet bygger på.', { max: reasonLimit, optional: true })
  because?: string;

  toCommand(meetingId: string): CommandOf<'GiveScale'> {
    const { participantId, value } = this;
    return { type: 'GiveScale', meetingId, participantId, value, because: this.because ?? '' };
  }
}
