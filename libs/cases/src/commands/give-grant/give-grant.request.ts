import { ListOf } from '../../fields/list-of.js';
import { Identifier, identifierRule, Text } from '../../fields/text.js';
import { WholeNumber } from '../../fields/whole-number.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { accountLimit, mostKroner, mostPeople, reasonLimit } from '../limits.js';

/** Money put at somebody's disposal, up to the model's ceiling. */
export class GiveGrantRequest extends CommandBody {
  @Identifier('Slagsen, fra modellens bevillinger.', { foundIn: 'grantKinds' })
  grant!: string;

  @WholeNumber('Beløbet i hele kroner.', { min: 1, max: mostKroner })
  amountKroner!: number;

  @Identifier('Formålet, et af bevillingens i modellen.', { foundIn: 'purposes' })
  purpose!: string;

  @Text('Hvad pengene skal bruges til.', { max: accountLimit })
  what!: string;

  @Text('Hvorfor.', { max: reasonLimit })
  reason!: string;

  @Identifier('Den, der råder over pengene; udelades det, er det tovholderen.', {
    optional: true,
    foundIn: 'people',
  })
  disposerId?: string;

  @ListOf(
    'De andre, der skal sige ja, én for hver rolle. Har kun én rollen, kan vedkommende udelades.',
    identifierRule,
    { max: mostPeople, foundIn: 'people', optional: true },
  )
  concurrerIds?: string[];

  toCommand(): CommandOf<'GiveGrant'> {
    const { grant, amountKroner, purpose, what, reason, disposerId, concurrerIds = [] } = this;
    return { type: 'GiveGrant', grant, amountKroner, purpose, what, reason, disposerId, concurrerIds };
  }
}
