import { Choice } from '../../fields/choice.js';
import { field, type Rule } from '../../fields/field.js';
import { Text } from '../../fields/text.js';
import { accountLimit, nameLimit } from '../limits.js';

/** The shape alone; whether the date of birth is possible depends on the day it is asked. */
const cprShape: Rule = {
  checks: [
    {
      code: 'not-a-cpr',
      message: 'Skriv CPR-nummeret som ti cifre, med eller uden bindestreg.',
      holds: (value) => typeof value === 'string' && /^\d{6}-?\d{4}$/.test(value),
    },
  ],
  schema: { type: 'string', pattern: '^\\d{6}-?\\d{4}$', example: '000015-4001' },
};

/** A child whose CPR number is known; earlier concerns about the same child are found by it. */
export class ChildFields {
  @Choice('Et barn, hvis CPR-nummer kendes.', ['child'])
  kind!: 'child';

  @Text('Barnets navn.', { max: nameLimit, singleLine: true })
  name!: string;

  @field('Barnets CPR-nummer.', cprShape)
  cpr!: string;
}

/** A child whose CPR number is not known, yet. */
export class DescribedChildFields {
  @Choice('Et barn, hvis CPR-nummer ikke kendes.', ['child-described'])
  kind!: 'child-described';

  @Text('Hvad barnet kaldes.', { max: nameLimit, singleLine: true })
  name!: string;

  @Text('Hvordan barnet kan kendes: alder, klasse, søskende.', { max: accountLimit })
  description!: string;
}

export class GroupFields {
  @Choice('En gruppe børn.', ['group'])
  kind!: 'group';

  @Text('Hvad gruppen kaldes, fx klassens navn.', { max: nameLimit, singleLine: true })
  name!: string;

  @Text('Hvem gruppen er. Nævn ikke børnene ved navn.', { max: accountLimit })
  description!: string;
}
