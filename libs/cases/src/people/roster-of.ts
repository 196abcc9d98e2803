import type { Directory, Unit, UnitKind } from '@tovholder/identity';
import type { Capacity } from '@tovholder/model';
import type { Colleague, Roster } from '../domain/roster.js';
import { actingPerson } from './acting-person.js';

const withChildren: readonly UnitKind[] = ['school', 'day-care', 'health'];

/** The directory as the rules ask for it. Worked out once for each directory. */
export function rosterOf(directory: Directory): Roster {
  const colleagues = directory.people().map((person) => actingPerson(person, directory));
  const byId = new Map(colleagues.filter(isOfTheWork).map((colleague) => [colleague.personId, colleague]));
  const lineage = (unitId: string): Unit[] => {
    const unit = directory.unit(unitId);
    if (!unit) return [];
    return unit.parentId === undefined ? [unit] : [unit, ...lineage(unit.parentId)];
  };

  const nearestHolders = (capacity: Capacity, unitId: string): readonly Colleague[] => {
    const here = lineage(unitId).map((above) => holdersUnder(above.unitId, capacity, colleagues, directory));
    return here.find((holders) => holders.length > 0) ?? [];
  };

  return {
    find: (personId) => byId.get(personId),
    holdersOf: nearestHolders,
    familyDepartmentOf: (unitId) =>
      nearestHolders('family-leader', unitId)
        .flatMap(({ standings }) => standings)
        .find(({ role }) => role === 'family-leader')?.unitId,
    childrensUnits: () =>
      directory
        .units()
        .filter(({ kind }) => withChildren.includes(kind))
        .map(({ unitId, name }) => ({ id: unitId, title: name })),
    unitName: (unitId) => directory.unit(unitId)?.name,
  };
}

/** Whoever only keeps the system running cannot be given a part in a case; a part gives sight of it. */
function isOfTheWork({ standings }: Colleague): boolean {
  return standings.some(({ role }) => role !== 'administrator');
}

function holdersUnder(
  unitId: string,
  capacity: Capacity,
  colleagues: readonly Colleague[],
  directory: Directory,
): readonly Colleague[] {
  return colleagues.filter(({ standings }) =>
    standings.some((standing) => standing.role === capacity && directory.isWithin(standing.unitId, unitId)),
  );
}
