import type { Directory, Person } from '@tovholder/identity';
import type { ActingPerson } from '../domain/people.js';

/** A person of the directory with everything they may do it as: each role, and every unit it reaches. */
export function actingPerson(person: Person, directory: Directory): ActingPerson {
  return {
    personId: person.personId,
    name: person.name,
    standings: person.appointments.map(({ role, unitId }) => ({
      role,
      unitId,
      reaches: directory
        .units()
        .map((unit) => unit.unitId)
        .filter((candidate) => directory.isWithin(candidate, unitId)),
    })),
  };
}
