import { applyDecorators } from '@nestjs/common';
import { ValidateBy, type ValidationArguments } from 'class-validator';
import type { Capacity } from '@tovholder/model';
import { Choice } from '../fields/choice.js';
import { ListOfNested } from '../fields/list-of.js';
import { Identifier, Text } from '../fields/text.js';
import type { Invite } from '../domain/meeting/meeting-commands.js';
import { capacities } from './choices.js';
import { mostPeople, nameLimit, reasonLimit } from './limits.js';

/** They are known by whom the case is about; whoever comes as something else has to be told. */
const knownWithoutName: readonly unknown[] = ['child', 'parent'] satisfies Capacity[];

/** Somebody the task requires; or who fills what the model requires. */
export class InviteFields implements Invite {
  @Choice('Hvad personen kommer som.', capacities, { name: 'Capacity' })
  capacity!: Capacity;

  @Identifier(
    'En af kommunens medarbejdere, med en rolle, der svarer til det, personen kommer som. Barn og forældre har ' +
      'ingen. Udelades, når name er udfyldt.',
    { optional: true, foundIn: 'people' },
  )
  personId?: string;

  @eitherPersonOrName()
  @Text(
    'Navnet på en, der ikke er medarbejder i kommunen. Enten personId eller name skal være udfyldt, ikke begge; kun ' +
      'for barn og forældre kan begge udelades, så står de med sagens navn.',
    { max: nameLimit, singleLine: true, optional: true },
  )
  name?: string;

  @Text('Hvorfor opgaven kræver personen.', { max: reasonLimit })
  because!: string;
}

/** Whom a meeting is called with. */
export function InviteList(): PropertyDecorator {
  return ListOfNested(
    'Dem, opgaven kræver, og dem, der skal udfylde modellens pladser, når flere kan: har skolen flere lærere, nævnes ' +
      'barnets her. Er der kun én, der kan, kommer vedkommende med af sig selv. Hver person nævnes én gang.',
    () => InviteFields,
    { max: mostPeople, optional: true },
  );
}

/** Somebody is one of the municipality's people or has a name of their own: both could be two people, neither is nobody. */
function eitherPersonOrName(): PropertyDecorator {
  return applyDecorators(
    ValidateBy({
      name: 'person-and-name',
      validator: {
        validate: (name, shown) => name === undefined || invitation(shown).personId === undefined,
        defaultMessage: () => 'Udfyld enten personId eller name. En medarbejder står med sit eget navn.',
      },
    }),
    ValidateBy({
      name: 'nobody-named',
      validator: {
        validate: (name, shown) => {
          const { capacity, personId } = invitation(shown);
          return name !== undefined || personId !== undefined || knownWithoutName.includes(capacity);
        },
        defaultMessage: () => 'Sig hvem: personId for en medarbejder, ellers name.',
      },
    }),
  );
}

function invitation(shown: ValidationArguments | undefined): Partial<InviteFields> {
  return shown?.object ?? {};
}
