import type { Capacity } from '@tovholder/model';
import { choiceRule } from '../../fields/choice.js';
import { ListOf } from '../../fields/list-of.js';
import { identifierRule, Text } from '../../fields/text.js';
import { professions as everyProfession } from '../choices.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { FamilyList, type FamilyMemberFields } from '../family-member-fields.js';
import { mostPeople, reasonLimit } from '../limits.js';

/** From the moment it is written down, those it was taken back from see nothing. */
export class WithdrawConsentRequest extends CommandBody {
  @FamilyList('Hvem der trækker det tilbage.')
  withdrawnBy!: FamilyMemberFields[];

  @Text('Hvordan de sagde det, og hvad de sagde.', { max: reasonLimit })
  how!: string;

  @ListOf(
    'Faggrupper, det trækkes tilbage for. Udelades begge lister, trækkes det tilbage for alle.',
    choiceRule(everyProfession, { name: 'Profession' }),
    { max: mostPeople, optional: true },
  )
  professions?: Capacity[];

  @ListOf('Medarbejdere, det trækkes tilbage for.', identifierRule, {
    max: mostPeople,
    optional: true,
    foundIn: 'people',
  })
  people?: string[];

  toCommand(consentId: string): CommandOf<'WithdrawConsent'> {
    const { withdrawnBy, how, professions, people } = this;
    return {
      ...{ type: 'WithdrawConsent', consentId, withdrawnBy, how },
      ...(professions !== undefined && { professions }),
      ...(people !== undefined && { people }),
    };
  }
}
