import type { Capacity } from '@tovholder/model';

/** Somebody the directory knows. */
export interface PersonReference {
  personId: string;
  name: string;
}

/**
 * Who did it and in which capacity; `clock` fires deadlines, `contact-watch` holds gate G1 across a child's cases,
 * `measure-watch` tells a child's case that the measure its own was exchanged for ends.
 */
export interface Actor extends PersonReference {
  role: Capacity | 'administrator' | 'clock' | 'contact-watch' | 'measure-watch';
  unitId: string;
}

/** The roles through which the family department acts as the authority. */
const casework: readonly Actor['role'][] = ['social-worker', 'family-leader'];

export function actedAsAuthority({ role }: Pick<Actor, 'role'>): boolean {
  return casework.includes(role);
}

/** A role the acting person holds, and every unit it reaches (its own and those under it). */
export interface Standing {
  role: Capacity | 'administrator';
  unitId: string;
  reaches: readonly string[];
}

/** The person who wants something done, with all they might do it as; the first standing is their main one. */
export interface ActingPerson extends PersonReference {
  standings: readonly Standing[];
}

export const theClock: Actor = { personId: 'clock', name: 'Fristuret', role: 'clock', unitId: 'clock' };

export const theContactWatch: Actor = {
  personId: 'contact-watch',
  name: 'Kontaktvagten',
  role: 'contact-watch',
  unitId: 'contact-watch',
};

export const theMeasureWatch: Actor = {
  personId: 'measure-watch',
  name: 'Indsatsvagten',
  role: 'measure-watch',
  unitId: 'measure-watch',
};
