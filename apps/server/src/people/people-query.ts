import { roles, type Role } from '@tovholder/identity';
import { Choice, Identifier } from '@tovholder/cases';

export class PeopleQuery {
  @Choice('Kun dem, der har rollen.', roles, { optional: true, name: 'Role' })
  role?: Role;

  @Identifier('Kun dem, der er ansat i enheden eller under den.', { optional: true, foundIn: 'units' })
  unitId?: string;
}
