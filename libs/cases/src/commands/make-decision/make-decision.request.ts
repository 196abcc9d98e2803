import { ListOf } from '../../fields/list-of.js';
import { Text, textRule } from '../../fields/text.js';
import { WholeNumber } from '../../fields/whole-number.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { accountLimit, basisLimit, mostBases, mostKroner } from '../limits.js';

/** What is decided, why and on what basis; the mandate is found by the rules. */
export class MakeDecisionRequest extends CommandBody {
  @Text('Hvad der besluttes.', { max: accountLimit })
  what!: string;

  @Text('Begrundelsen.', { max: accountLimit })
  reason!: string;

  @ListOf('Hvad beslutningen bygger på, fx mødereferatet.', textRule({ max: basisLimit }), { max: mostBases })
  basis!: string[];

  @WholeNumber('Beløbet i hele kroner.', { min: 0, max: mostKroner, optional: true })
  amountKroner?: number;

  toCommand(): CommandOf<'MakeDecision'> {
    const { what, reason, basis, amountKroner } = this;
    return { type: 'MakeDecision', what, reason, basis, amountKroner };
  }
}
