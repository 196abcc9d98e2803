import type { CaseCommand } from './domain/case-command.js';
import type { ActingPerson } from './domain/people.js';

/** What somebody wants done, and what they had seen when they wanted it. */
export interface Order {
  caseId: string;
  /** UUID chosen by the client; asking twice with the same gives the first answer. */
  commandId: string;
  /** Version of the case the person saw; 0 for a new case. */
  seenVersion: number;
  command: CaseCommand;
  by: ActingPerson;
}
