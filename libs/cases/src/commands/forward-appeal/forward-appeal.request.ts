import { DateField } from '../../fields/date-field.js';
import { CommandBody, type CommandOf } from '../command-body.js';

/** What is not met here goes on to those who settle it. */
export class ForwardAppealRequest extends CommandBody {
  @DateField('Hvilken dag klagen blev sendt videre til den klageinstans, sagens model nævner.')
  forwardedOn!: string;

  toCommand(appealId: string): CommandOf<'ForwardAppeal'> {
    const { forwardedOn } = this;
    return { type: 'ForwardAppeal', appealId, forwardedOn };
  }
}
