/** What a person is employed as. The Danish names stand in `docs/glossary.md`. */
export const roles = [
  'school-leader',
  'teacher',
  'ppr',
  'health-visitor',
  'social-worker',
  'family-leader',
  'school-chief',
  'family-chief',
  'note-taker',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** A role is held in a unit; it reaches that unit and every unit under it. */
export interface Appointment {
  role: Role;
  unitId: string;
}

export interface Person {
  /** Stable id; the `sub` of the person's sign-in unless configured otherwise. */
  personId: string;
  name: string;
  title: string;
  appointments: readonly Appointment[];
}

export const unitKinds = [
  'municipality',
  'school',
  'day-care',
  'ppr',
  'health',
  'family-department',
] as const;
export type UnitKind = (typeof unitKinds)[number];

export interface Unit {
  unitId: string;
  name: string;
  kind: UnitKind;
  parentId?: string;
}

/** Who works where as what. Comes from the municipality's own systems; Tovholder reads it and never writes it. */
export interface Directory {
  /** What the municipality is called. */
  readonly municipality: string;
  person(personId: string): Person | undefined;
  people(): readonly Person[];
  unit(unitId: string): Unit | undefined;
  units(): readonly Unit[];
  /** Whether `unitId` is `ancestorId` or lies under it. */
  isWithin(unitId: string, ancestorId: string): boolean;
}
