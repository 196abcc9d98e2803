import type { LocalDate } from '@tovholder/calendar';
import type { Capacity } from '@tovholder/model';
import { choiceRule } from '../../fields/choice.js';
import { DateField } from '../../fields/date-field.js';
import { ListOf } from '../../fields/list-of.js';
import { Identifier, identifierRule, Text } from '../../fields/text.js';
import { professions } from '../choices.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { FamilyList, type FamilyMemberFields } from '../family-member-fields.js';
import { mostPeople, reasonLimit } from '../limits.js';

/** Said once, seen by all whom it covers. */
export class GiveConsentRequest extends CommandBody {
  @Identifier('Formålet.', { foundIn: 'consentPurposes' })
  purpose!: string;

  @ListOf(
    'Dem, familien siger ja til, blandt dem, modellen lader samtykket dække. Udelades, når familien siger ja til alle.',
    choiceRule(professions, { name: 'Profession' }),
    { max: mostPeople, optional: true },
  )
  covers?: Capacity[];

  @ListOf('Medarbejdere, familien siger nej til, selv om faggruppen er dækket.', identifierRule, {
    max: mostPeople,
    optional: true,
    foundIn: 'people',
  })
  exceptPeople?: string[];

  @FamilyList('Hvem der siger ja.')
  givenBy!: FamilyMemberFields[];

  @Text('Hvordan de sagde det, fx på et møde eller i telefonen.', { max: reasonLimit })
  how!: string;

  @DateField('Den sidste dag, samtykket gælder. Udelades, når det gælder, så længe modellen tillader.', {
    optional: true,
  })
  expiresOn?: LocalDate;

  toCommand(): CommandOf<'GiveConsent'> {
    const { purpose, covers, exceptPeople, givenBy, how, expiresOn } = this;
    return {
      ...{ type: 'GiveConsent', purpose, givenBy, how },
      ...(covers !== undefined && { covers }),
      ...(exceptPeople !== undefined && { exceptPeople }),
      ...(expiresOn !== undefined && { expiresOn }),
    };
  }
}
