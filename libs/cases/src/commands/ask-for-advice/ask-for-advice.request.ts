import { ListOf } from '../../fields/list-of.js';
import { Identifier, Text, identifierRule } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { accountLimit, mostPeople, reasonLimit } from '../limits.js';

/** Another level is asked, and the case stays where it is. */
export class AskForAdviceRequest extends CommandBody {
  @Identifier('Niveauet, der spørges.', { foundIn: 'levels' })
  to!: string;

  @Text('Spørgsmålet.', { max: accountLimit })
  question!: string;

  @Text('Hvorfor I spørger.', { max: reasonLimit })
  reason!: string;

  @ListOf('Hvem dér I spørger.', identifierRule, { max: mostPeople, foundIn: 'people' })
  ask!: string[];

  toCommand(): CommandOf<'AskForAdvice'> {
    const { to, question, reason, ask } = this;
    return { type: 'AskForAdvice', to, question, reason, ask };
  }
}
