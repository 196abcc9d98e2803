import { DateField } from '../../fields/date-field.js';
import { Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { reasonLimit } from '../limits.js';

/** The help stops. */
export class EndMeasureRequest extends CommandBody {
  @Text('Hvorfor indsatsen afsluttes.', { max: reasonLimit })
  reason!: string;

  @DateField('Hvornår indsatsen afsluttes.')
  endsOn!: string;

  toCommand(measureId: string): CommandOf<'EndMeasure'> {
    const { reason, endsOn } = this;
    return { type: 'EndMeasure', measureId, reason, endsOn };
  }
}
