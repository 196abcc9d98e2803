import { DateField } from '../../fields/date-field.js';
import { Text } from '../../fields/text.js';
import { Uuid } from '../../fields/uuid.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { accountLimit, nameLimit } from '../limits.js';

/** A family complains, in whatever form and to whomever it came. */
export class ReceiveAppealRequest extends CommandBody {
  @Uuid('Beskeden om det, der klages over.', { foundIn: 'told' })
  toldId!: string;

  @Text('Hvem der klager: parten, eller den, der gør det for parten.', { max: nameLimit })
  appellant!: string;

  @DateField('Hvilken dag klagen kom. Kom den for sent, skrives den ned og besvares alligevel.')
  receivedOn!: string;

  @Text('Hvad der klages over, med klagerens ord.', { max: accountLimit })
  says!: string;

  toCommand(): CommandOf<'ReceiveAppeal'> {
    const { toldId, appellant, receivedOn, says } = this;
    return { type: 'ReceiveAppeal', toldId, appellant, receivedOn, says };
  }
}
