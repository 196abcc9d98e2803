import { Choice } from '../../fields/choice.js';
import { DateField } from '../../fields/date-field.js';
import { ListOf } from '../../fields/list-of.js';
import { Nested } from '../../fields/nested.js';
import { OneOf } from '../../fields/one-of.js';
import { identifierRule, Text } from '../../fields/text.js';
import { Uuid } from '../../fields/uuid.js';
import { WholeNumber } from '../../fields/whole-number.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import {
  accountLimit,
  mostKindsOfMeasure,
  mostKroner,
  mostPeople,
  nameLimit,
  reasonLimit,
} from '../limits.js';

/** Nobody knows yet who pays: somebody finds out, by a date, while the help runs. */
export class OpenFunding {
  @Choice('Betalingen er ikke afklaret.', ['open'])
  kind!: 'open';

  @ListOf(
    'Hvem der afklarer betalingen. Dem, modellen kræver, og som der kun er én af, sætter systemet selv på.',
    identifierRule,
    {
      max: mostPeople,
      foundIn: 'people',
    },
  )
  ownerIds!: string[];

  @DateField('Hvornår der er svar; udelades den, er det så sent, som modellen tillader.', { optional: true })
  answerBy?: string;

  @Text('Spørgsmålet; udelades det, er det, hvilken slags indsats det er, eller hvem der betaler.', {
    max: reasonLimit,
    optional: true,
  })
  question?: string;
}

export class SettledFunding {
  @Choice('Betalingen er afklaret.', ['settled'])
  kind!: 'settled';

  @Text('Hvem der betaler; kan udelades, når modellen siger det om den slags indsats.', {
    max: nameLimit,
    singleLine: true,
    optional: true,
  })
  payer?: string;
}

/** One measure for the whole group in place of children's own; how many is shown to the two chiefs alone. */
export class SharedMeasureFields {
  @WholeNumber('Hvor mange børns egne indsatser den træder i stedet for. Vises kun for cheferne.', {
    min: 1,
    max: mostPeople,
  })
  takesPlaceOf!: number;

  @WholeNumber('Hvad de indsatser kostede tilsammen, i hele kroner.', {
    min: 0,
    max: mostKroner,
    optional: true,
  })
  freedKroner?: number;
}

/** "Gør det. Vi finder ud af både økonomi og jura": the help starts, and who pays may be answered after. */
export class StartMeasureRequest extends CommandBody {
  @Uuid('Beslutningen, indsatsen følger af.', { optional: true, foundIn: 'decisions' })
  decisionId?: string;

  @Uuid('Prøvehandlingen, der blev til indsatsen.', { optional: true, foundIn: 'trialActions' })
  trialActionId?: string;

  @Text('Hvad der sættes i gang.', { max: accountLimit })
  what!: string;

  @Nested(
    'I en gruppes sag: den træder i stedet for børns egne. Nævn ingen børn i, hvad der sættes i gang.',
    () => SharedMeasureFields,
    {
      optional: true,
    },
  )
  shared?: SharedMeasureFields;

  @ListOf(
    'Hvilken slags indsats det er, efter modellen; flere, når det ikke er afklaret. Tom, når modellen ikke har nogen.',
    identifierRule,
    { max: mostKindsOfMeasure, optional: true, foundIn: 'measureKinds' },
  )
  kinds?: string[];

  @DateField('Hvornår indsatsen begynder.')
  startsOn!: string;

  @OneOf('Er betalingen afklaret?', { open: OpenFunding, settled: SettledFunding })
  funding!: OpenFunding | SettledFunding;

  toCommand(): CommandOf<'StartMeasure'> {
    const { decisionId, trialActionId, what, kinds, startsOn, funding, shared } = this;
    const common = {
      type: 'StartMeasure' as const,
      ...{ decisionId, trialActionId, what, startsOn },
      ...(shared && { shared: { ...shared } }),
      ...(kinds && { kinds }),
    };
    if (funding.kind === 'settled') {
      return { ...common, funding: { kind: 'settled', payer: funding.payer }, fundingOwnerIds: [] };
    }
    return {
      ...common,
      funding: { kind: 'open' },
      fundingOwnerIds: funding.ownerIds,
      fundingAnswerBy: funding.answerBy,
      fundingQuestion: funding.question,
    };
  }
}
