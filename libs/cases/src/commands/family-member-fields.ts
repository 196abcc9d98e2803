import type { FamilyMember } from '../domain/consent/consent-events.js';
import { Choice } from '../fields/choice.js';
import { ListOfNested } from '../fields/list-of.js';
import { Text } from '../fields/text.js';
import { familyMembers } from './choices.js';
import { nameLimit } from './limits.js';

/** A parent, or the young person. */
export class FamilyMemberFields implements FamilyMember {
  @Choice(
    '`parent` for en forælder eller anden med forældremyndigheden, `child` for den unge selv.',
    familyMembers,
    {
      name: 'FamilyMember',
    },
  )
  capacity!: FamilyMember['capacity'];

  @Text('Navnet.', { max: nameLimit, singleLine: true })
  name!: string;
}

/** Who of the family said so; somebody did. */
export function FamilyList(label: string): PropertyDecorator {
  return ListOfNested(label, () => FamilyMemberFields, {
    atLeast: { items: 1, says: 'Skriv, hvem i familien det var.' },
    max: 10,
  });
}
