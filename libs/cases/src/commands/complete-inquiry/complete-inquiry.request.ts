import { Flag } from '../../fields/flag.js';
import { Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { accountLimit } from '../limits.js';

/** Barnets lov § 19: the inquiry ends, or shows that an examination is needed. */
export class CompleteInquiryRequest extends CommandBody {
  @Text('Konklusionen.', { max: accountLimit })
  conclusion!: string;

  @Flag('Er der brug for en børnefaglig undersøgelse?')
  examinationNeeded!: boolean;

  toCommand(): CommandOf<'CompleteInquiry'> {
    const { conclusion, examinationNeeded } = this;
    return { type: 'CompleteInquiry', conclusion, examinationNeeded };
  }
}
