import { capacityWords, termFor, type Capacity } from '@tovholder/model';
import type { CaseState, Reception } from '../case-state.js';
import type { ActingPerson, Standing } from '../people.js';

/** What of a case somebody's standing in it depends on. */
export type WhereItStands = Pick<CaseState, 'unitId' | 'withPart'> & {
  reception?: Pick<Reception, 'unitId'>;
};

/** Units whose people may have a say in the case: where it was raised, and the department that received it. */
export function unitsOfCase({ unitId, reception }: WhereItStands): readonly string[] {
  return reception ? [unitId, reception.unitId] : [unitId];
}

// PPR and the health visitors belong to no school and no day care: they serve them all, and come by being asked.
const servesEveryUnit: readonly Standing['role'][] = ['ppr', 'health-visitor'];

/** What of all the person is gives them one of the roles in this case: over a unit of it, or by the part they have in it. */
export function standingsFor(
  roles: readonly Capacity[],
  { personId, standings }: ActingPerson,
  state: WhereItStands,
): readonly Standing[] {
  const units = unitsOfCase(state);
  const hasPart = state.withPart.includes(personId);
  return standings
    .filter(({ role }) => roles.some((one) => one === role))
    .filter(
      ({ role, reaches }) =>
        units.some((unit) => reaches.includes(unit)) || (hasPart && servesEveryUnit.includes(role)),
    );
}

/** Who has the roles in this case, said to somebody who has none of them here, though perhaps in other cases. */
export function holdersInWords(
  roles: readonly Capacity[],
  person: ActingPerson,
  state: WhereItStands,
): string {
  return roles
    .map((role) => {
      const elsewhere =
        person.standings.some((standing) => standing.role === role) &&
        standingsFor([role], person, state).length === 0;
      return `${elsewhere ? 'sagens egen ' : ''}${termFor(capacityWords, role)}`;
    })
    .join(', ');
}
