import type { ActingPerson } from '../domain/people.js';

/** Who there is to do something: what is asked of a role that nobody holds, or of somebody who has left, is nobody's. */
export interface Staffing {
  /** Ids of everybody in the directory. */
  people: readonly string[];
  /** What each of them is called. */
  names: ReadonlyMap<string, string>;
  /** Each role that is held, with each unit it reaches: `school-leader lindevangskolen`. */
  held: readonly string[];
}

export function staffingOf(people: readonly ActingPerson[]): Staffing {
  const held = people.flatMap(({ standings }) =>
    standings.flatMap(({ role, reaches }) => reaches.map((unitId) => `${role} ${unitId}`)),
  );
  return {
    people: people.map(({ personId }) => personId),
    names: new Map(people.map(({ personId, name }) => [personId, name])),
    held: [...new Set(held)],
  };
}
