import type { Length } from '@tovholder/calendar';
import type { Capacity } from './capacity.js';
import type { LegalReference } from './legal-reference.js';

/**
 * What families are asked to say yes to, once. Whoever comes to a case in one of these capacities sees it by the consent
 * that covers them, or on another legal basis.
 */
export interface ConsentRule {
  id: string;
  /** The purpose, as it is said to the family. */
  title: string;
  covers: readonly Capacity[];
  /** Kinds of meeting that need the consent or another legal basis. */
  meetings: readonly string[];
  /** A consent runs no longer than this before the family is asked again. */
  atMost: Length;
  legalBasis: LegalReference;
  /** From this age the young person says yes too, beside the parents. */
  youngPersonFrom?: { years: number; legalBasis: LegalReference };
}
