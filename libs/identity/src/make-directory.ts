import type { Directory, Person, Unit } from './directory.js';

/** A directory over units and people that are known to fit together. */
export function makeDirectory(
  municipality: string,
  units: readonly Unit[],
  people: readonly Person[],
): Directory {
  const unitById = new Map(units.map((unit) => [unit.unitId, unit]));
  const personById = new Map(people.map((person) => [person.personId, person]));
  const lineage = new Map(units.map((unit) => [unit.unitId, upwardsFrom(unit, unitById)]));

  return {
    municipality,
    person: (personId) => personById.get(personId),
    people: () => people,
    unit: (unitId) => unitById.get(unitId),
    units: () => units,
    isWithin: (unitId, ancestorId) => lineage.get(unitId)?.includes(ancestorId) ?? false,
  };
}

/** The unit itself, the one above it, and so on to the municipality. */
function upwardsFrom(unit: Unit, unitById: ReadonlyMap<string, Unit>): string[] {
  const above = unit.parentId === undefined ? undefined : unitById.get(unit.parentId);
  return above ? [unit.unitId, ...upwardsFrom(above, unitById)] : [unit.unitId];
}
