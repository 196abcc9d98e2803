import { DateField } from '../../fields/date-field.js';
import { Nested } from '../../fields/nested.js';
import { Text } from '../../fields/text.js';
import { Uuid } from '../../fields/uuid.js';
import { WholeNumber } from '../../fields/whole-number.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { mostKroner, reasonLimit } from '../limits.js';

/** A group's shared measure takes the child's own measure's place. */
export class ExchangedForFields {
  @Uuid('Gruppens sag, som du har del i.', { foundIn: 'cases' })
  caseId!: string;

  @Uuid('Den fælles indsats i den.', { foundIn: 'measures' })
  measureId!: string;

  @WholeNumber('Hvad barnets egen indsats kostede, i hele kroner; det følger fællesskabet.', {
    min: 0,
    max: mostKroner,
    optional: true,
  })
  freedKroner?: number;
}

/** The help stops, or goes on as part of a group's. */
export class EndMeasureRequest extends CommandBody {
  @Text('Hvorfor indsatsen afsluttes.', { max: reasonLimit })
  reason!: string;

  @DateField('Hvornår indsatsen afsluttes.')
  endsOn!: string;

  @Nested('Den fælles indsats, den byttes til.', () => ExchangedForFields, { optional: true })
  exchangedFor?: ExchangedForFields;

  toCommand(measureId: string): CommandOf<'EndMeasure'> {
    const { reason, endsOn, exchangedFor } = this;
    return {
      ...{ type: 'EndMeasure', measureId, reason, endsOn },
      ...(exchangedFor && { exchangedFor: { ...exchangedFor } }),
    };
  }
}
