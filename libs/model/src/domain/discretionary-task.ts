import type { Length } from '@tovholder/calendar';
import type { Capacity } from './capacity.js';
import type { SubjectKind } from './community.js';

/**
 * Something that may be done in a case and need not (CMMN: discretionary item): added where somebody judges that it
 * fits, and then somebody's to do. A model without any leaves everything to what meetings agree on.
 */
export interface DiscretionaryTask {
  id: string;
  title: string;
  /** May be added while the case stands at one of these. */
  levels: readonly string[];
  addedBy: readonly Capacity[];
  givenTo: readonly Capacity[];
  /** Done within this of being added; without it whoever adds it says by when, or nobody does. */
  within?: Length;
  /** Absent: of a child and of a group. */
  subjects?: readonly SubjectKind[];
}
