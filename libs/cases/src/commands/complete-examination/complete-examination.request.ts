import { Flag } from '../../fields/flag.js';
import { Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { accountLimit } from '../limits.js';

/** Barnets lov § 20: ended, or assessed provisionally when four months did not suffice. */
export class CompleteExaminationRequest extends CommandBody {
  @Text('Konklusionen.', { max: accountLimit })
  conclusion!: string;

  @Flag('Er det en foreløbig vurdering?')
  provisional!: boolean;

  toCommand(): CommandOf<'CompleteExamination'> {
    const { conclusion, provisional } = this;
    return { type: 'CompleteExamination', conclusion, provisional };
  }
}
