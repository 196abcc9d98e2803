import type { Length } from '@tovholder/calendar';
import type { LegalReference } from './legal-reference.js';

/**
 * What a family may complain of, and until when. A model without this knows no appeals. When the answer is owed is
 * said by its deadlines, which may begin and end at an appeal's own milestones.
 */
export interface AppealRules {
  decisions: readonly AppealableKind[];
  /** Counted from the end of the day the party was told. */
  within: Length;
  legalBasis: LegalReference;
  /** Who settles an appeal that the authority does not meet. */
  appealBody: string;
}

/** What is decided of a child, so that child and parents are parties to it. */
export type AppealableKind = 'screen' | 'decide-measure' | 'start-measure';
