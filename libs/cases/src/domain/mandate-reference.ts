import type { Standing } from './people.js';

/** The mandate a decision was made under, as it read in the model at the time. */
export interface MandateReference {
  mandateId: string;
  title: string;
  legalBasis?: string;
  /** The role and unit the decider held it through. */
  role: Standing['role'];
  unitId: string;
}
