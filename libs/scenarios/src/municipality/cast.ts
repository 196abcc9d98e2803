import {
  actingPerson,
  rosterOf,
  staffingOf,
  type ActingPerson,
  type Roster,
  type Staffing,
} from '@tovholder/cases';
import type { Directory, Person, Role, Unit, UnitKind } from '@tovholder/identity';

/** Everybody a scenario is about, and the small municipality they work in. */
export interface Cast {
  people: ReadonlyMap<string, ActingPerson>;
  children: ReadonlyMap<string, Child>;
  groups: ReadonlyMap<string, string>;
  /** By name. */
  units: ReadonlyMap<string, string>;
  roster: Roster;
  staffing: Staffing;
}

export interface Child {
  /** Without a CPR number a child cannot be found again. */
  known: boolean;
  bornOn?: string;
}

export interface Employee {
  name: string;
  appointments: readonly { role: Role; unit: string }[];
}

const municipality = 'Kommunen';

/** Where each role usually works, and what kind of place that is. */
const workplaces: Record<Role, readonly [kind: UnitKind, unit: string]> = {
  'school-leader': ['school', 'Skolen'],
  teacher: ['school', 'Skolen'],
  ppr: ['ppr', 'PPR'],
  'health-visitor': ['health', 'Sundhedsplejen'],
  'social-worker': ['family-department', 'Familieafdelingen'],
  'family-leader': ['family-department', 'Familieafdelingen'],
  'school-chief': ['municipality', municipality],
  'family-chief': ['municipality', municipality],
  'note-taker': ['municipality', municipality],
  administrator: ['municipality', municipality],
};

export function usualUnitOf(role: Role): string {
  return workplaces[role][1];
}

/** Every unit lies right under the municipality, as schools and departments do. */
export function castOf(
  employees: readonly Employee[],
  children: ReadonlyMap<string, Child>,
  groups: ReadonlyMap<string, string>,
): Cast {
  const units = unitsOf(employees);
  const idOf = new Map(units.map(({ name, unitId }) => [name, unitId]));
  const people = employees.map(({ name, appointments }, index): Person => ({
    personId: `person-${index + 1}`,
    name,
    title: name,
    appointments: appointments.map(({ role, unit }) => ({ role, unitId: idOf.get(unit) ?? '' })),
  }));
  const directory = directoryOf(units, people);
  const acting = people.map((person) => actingPerson(person, directory));
  return {
    people: new Map(acting.map((person) => [person.name, person])),
    children,
    groups,
    units: idOf,
    roster: rosterOf(directory),
    staffing: staffingOf(acting),
  };
}

function unitsOf(employees: readonly Employee[]): Unit[] {
  const kinds = new Map<string, UnitKind>([[municipality, 'municipality']]);
  for (const { role, unit } of employees.flatMap(({ appointments }) => appointments)) {
    // A chief of a school area is no reason to call it a school.
    if (!kinds.has(unit)) kinds.set(unit, workplaces[role][0]);
  }
  const ids = new Map([...kinds.keys()].map((name, index) => [name, `unit-${index}`]));
  return [...kinds].map(([name, kind]) => ({
    unitId: ids.get(name) ?? '',
    name,
    kind,
    ...(name !== municipality && { parentId: ids.get(municipality) ?? '' }),
  }));
}

function directoryOf(units: readonly Unit[], people: readonly Person[]): Directory {
  const root = units.find(({ name }) => name === municipality)?.unitId;
  return {
    municipality,
    person: (personId) => people.find((person) => person.personId === personId),
    people: () => people,
    unit: (unitId) => units.find((unit) => unit.unitId === unitId),
    units: () => units,
    isWithin: (unitId, ancestorId) => unitId === ancestorId || ancestorId === root,
  };
}
