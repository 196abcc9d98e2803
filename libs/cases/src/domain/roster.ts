import type { Capacity } from '@tovholder/model';
import type { PersonReference, Standing } from './people.js';
import type { Alternative } from './rejection.js';

export interface Colleague extends PersonReference {
  standings: readonly Standing[];
}

/** The municipality's people, as far as the rules ask for them. */
export interface Roster {
  find(personId: string): Colleague | undefined;
  /** Who holds the capacity nearest to the unit: there, or under the nearest unit above it where anybody does. */
  holdersOf(capacity: Capacity, unitId: string): readonly Colleague[];
  /** The family department that receives the unit's concerns. */
  familyDepartmentOf(unitId: string): string | undefined;
  /** Where children are: schools, day care, and the health visitors of those too small for either. */
  childrensUnits(): readonly Alternative[];
  /** What people call the unit. */
  unitName(unitId: string): string | undefined;
}
